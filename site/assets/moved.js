// Takes a reader of a former address to the same place of the page as it is now.
location.replace(new URL(document.getElementById("moved").getAttribute("href") + location.hash, location.href));
