importScripts('../assets/search/engine.js');
