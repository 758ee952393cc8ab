// Takes a reader of a former address to the same place of the page as it is now.
const now = new URL(document.getElementById("moved").getAttribute("href"), location.href);
now.hash ||= location.hash;
location.replace(now);
