// Typed replies in the browser: the draft that survives a reload, the count of letters left, sending
// by Ctrl + Enter, and what opens beside underlined words.
(function () {
  if (window.vizaviWords) {
    return;
  }
  const DRAFT = 'vizavi-draft'; // one in each tab: {at, words}
  const NEAR = 200; // letters before the limit from which they are counted
  const REST = 1200; // ms without a letter, after which the count is said

  let saying = 0;

  const boxOf = (event) => event.target.closest && event.target.closest('#words');

  function keep(box) {
    try {
      sessionStorage.setItem(DRAFT, JSON.stringify({ at: box.dataset.at, words: box.value }));
    } catch {
      // A browser that keeps nothing: the words are in the box all the same.
    }
  }

  function kept(at) {
    try {
      const draft = JSON.parse(sessionStorage.getItem(DRAFT));
      return draft && draft.at === at ? draft.words : '';
    } catch {
      return '';
    }
  }

  function count(box) {
    const counter = box.parentElement.querySelector('.counter');
    const left = Number(counter.dataset.longest) - box.value.trim().length;
    const words = (left < 0 ? counter.dataset.over : counter.dataset.left).replace('#', Math.abs(left));
    const [seen, heard] = counter.children;
    seen.textContent = left <= NEAR ? words : '';
    counter.classList.toggle('over', left < 0);
    clearTimeout(saying);
    saying = setTimeout(() => (heard.textContent = left <= NEAR ? words : ''), REST);
  }

  document.addEventListener('input', (event) => {
    const box = boxOf(event);
    if (box) {
      box.invalid = false;
      keep(box);
      count(box);
    }
  });

  document.addEventListener('keydown', (event) => {
    const box = boxOf(event);
    if (box && event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat) {
      event.preventDefault();
      // The server hears of the words with this, and of the click after it.
      box.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      document.getElementById('send').click();
    }
  });

  document.addEventListener('click', (event) => {
    const send = event.target.closest('#send');
    const box = send && document.getElementById('words');
    if (box && box.value.trim()) {
      // The server is asked once; it says so if it does not take the words.
      document.getElementById('replies').inert = true;
    }
  });

  // --- What opens beside underlined words ---

  const why = (stretch) => document.getElementById(stretch.getAttribute('aria-controls'));
  const open = (popover) => popover.matches(':popover-open');
  let pinned = null; // the popover opened by a click or a key, which the pointer does not close
  let pinnedBefore = null; // what was pinned as the pointer went down: a click on it closes it
  let leaving = 0;

  function place(stretch, popover) {
    const lines = stretch.getClientRects();
    const line = lines[lines.length - 1];
    const room = 12;
    const left = Math.min(Math.max(line.left, room), innerWidth - popover.offsetWidth - room);
    const below = line.bottom + 8;
    const first = lines[0].top - 8 - popover.offsetHeight;
    const top = below + popover.offsetHeight > innerHeight && first > room ? first : below;
    popover.style.left = `${Math.max(left, room) + scrollX}px`;
    popover.style.top = `${top + scrollY}px`;
  }

  function show(stretch) {
    clearTimeout(leaving);
    const popover = why(stretch);
    if (popover && !open(popover)) {
      popover.showPopover();
      place(stretch, popover);
    }
  }

  function toggle(stretch, pinnedAlready) {
    const popover = why(stretch);
    if (pinnedAlready) {
      open(popover) && popover.hidePopover();
      return;
    }
    show(stretch);
    pinned = popover;
  }

  const stretchOf = (event) => event.target.closest && event.target.closest('.stretch');
  const whyOf = (event) => event.target.closest && event.target.closest('.why');

  document.addEventListener('pointerdown', () => (pinnedBefore = pinned), true);
  document.addEventListener('click', (event) => {
    const stretch = stretchOf(event);
    stretch && toggle(stretch, pinnedBefore === why(stretch));
    pinnedBefore = null;
  });
  document.addEventListener('keydown', (event) => {
    const stretch = stretchOf(event);
    if (stretch && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      toggle(stretch, pinned === why(stretch));
    }
  });
  document.addEventListener('pointerover', (event) => {
    const stretch = stretchOf(event);
    if (stretch && event.pointerType === 'mouse' && !(pinned && open(pinned))) {
      show(stretch);
    } else if (whyOf(event)) {
      clearTimeout(leaving);
    }
  });
  document.addEventListener('pointerout', (event) => {
    const left = stretchOf(event) ? why(stretchOf(event)) : whyOf(event);
    if (left && event.pointerType === 'mouse' && left !== pinned) {
      clearTimeout(leaving);
      leaving = setTimeout(() => left.isConnected && open(left) && left.hidePopover(), 250);
    }
  });
  // It does not bubble, but it is caught on its way down.
  document.addEventListener(
    'toggle',
    (event) => {
      const popover = event.target;
      if (popover.classList && popover.classList.contains('why')) {
        const stretch = document.querySelector(`.stretch[aria-controls="${popover.id}"]`);
        stretch && stretch.setAttribute('aria-expanded', String(event.newState === 'open'));
        if (event.newState === 'closed' && pinned === popover) {
          pinned = null;
        }
      }
    },
    true
  );

  window.vizaviWords = {
    /** Readies a box: the words kept for this place come back, or those in it are kept. */
    begin(box, at) {
      box.dataset.at = at;
      const words = kept(at);
      if (words && !box.value) {
        box.value = words;
        box.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      } else if (box.value) {
        keep(box);
      }
      box.value && count(box);
    },
  };
})();
