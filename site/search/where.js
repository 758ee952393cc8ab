self.glossatorEngineName = "engine-c9c9d40ed9.js";
