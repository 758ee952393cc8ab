self.glossatorEngineName = "engine-42aa315c15.js";
