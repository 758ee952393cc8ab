self.glossatorEngineName = "engine-65158cb491.js";
