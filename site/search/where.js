self.glossatorEngineName = "engine-7cb412eb50.js";
