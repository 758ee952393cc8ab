self.glossatorEngineName = "engine-8d7d81b8d0.js";
