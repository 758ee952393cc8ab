self.glossatorEngineName = "engine-299a4ca44a.js";
