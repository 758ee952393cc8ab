self.glossatorEngineName = "engine-b82949a7c0.js";
