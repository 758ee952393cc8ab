self.glossatorEngineName = "engine-91079d8958.js";
