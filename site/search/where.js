self.glossatorEngineName = "engine-e54ffe9894.js";
