self.glossatorEngineName = "engine-722d9d1742.js";
