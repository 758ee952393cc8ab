self.glossatorEngineName = "engine-ec4a023960.js";
