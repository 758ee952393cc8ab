self.glossatorEngineName = "engine-34dc9fae5e.js";
