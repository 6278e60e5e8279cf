// The colours chosen in this browser, or else the system's, set before anything is painted.
(function () {
  var root = document.documentElement;
  var system = window.matchMedia('(prefers-color-scheme: dark)');
  function chosen() {
    try {
      return localStorage.getItem('vizavi-colours');
    } catch (forbidden) {
      return null;
    }
  }
  function show() {
    var colours = chosen() || (system.matches ? 'dark' : 'light');
    root.style.colorScheme = colours;
    root.dataset.colours = colours;
    window.dispatchEvent(new CustomEvent('vizavi-colours'));
  }
  window.vizaviSwitchColours = function () {
    try {
      localStorage.setItem('vizavi-colours', root.dataset.colours === 'dark' ? 'light' : 'dark');
    } catch (forbidden) {
      return;
    }
    show();
  };
  system.addEventListener('change', show);
  window.addEventListener('storage', show);
  show();
})();
