self.glossatorEngineName = "engine-74b5bc6c51.js";
