// What the browser does by itself: colours, jumps inside a page, number keys, and the client's typing.
(function () {
  if (window.vizavi) {
    return;
  }
  // Vaadin's sign of a lost connection speaks by itself, so it is a live region.
  document.querySelectorAll('vaadin-connection-indicator').forEach((sign) => {
    sign.setAttribute('role', 'status');
  });

  let skip = null; // while lines are being revealed: shows the rest at once

  const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const glide = () => (still() ? 'auto' : 'smooth');
  const pause = (ms) =>
    new Promise((done) => {
      const timer = setTimeout(done, ms);
      const before = skip;
      skip = () => {
        clearTimeout(timer);
        before && before();
        done();
      };
    });

  // Vaadin names the field of a select, but not the list that opens.
  document.addEventListener(
    'opened-changed',
    (event) => {
      const select = event.target;
      if (select.localName === 'vaadin-select') {
        requestAnimationFrame(() => {
          const list = select.querySelector('vaadin-select-list-box');
          list && list.setAttribute('aria-label', select.label || select.accessibleName || '');
        });
      }
    },
    true
  );

  // The second click of a double click may find the next turn's replies under the pointer already.
  document.addEventListener(
    'click',
    (event) => {
      if (event.detail > 1 && event.target.closest('button.reply')) {
        event.stopImmediatePropagation();
      }
    },
    true
  );

  document.addEventListener('click', (event) => {
    if (event.target.closest('#colours')) {
      window.vizaviSwitchColours();
      return;
    }
    const jump = event.target.closest('[data-jump]');
    if (jump) {
      event.preventDefault();
      const target = document.getElementById(jump.dataset.jump);
      target.scrollIntoView({ block: 'start', behavior: glide() });
      target.focus({ preventScroll: true });
      return;
    }
    const menu = document.getElementById('menu');
    if (menu && event.target.closest('#menu a') && menu.matches(':popover-open')) {
      menu.hidePopover();
    }
    const reply = event.target.closest('button.reply');
    if (reply) {
      // The server is asked once; it would refuse a second answer anyway.
      reply.closest('#replies').inert = true;
      reply.classList.add('picked');
    }
  });

  document.addEventListener('pointerdown', () => skip && skip());

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
      return;
    }
    const control = event.target.closest && event.target.closest('button, a, summary');
    if (skip && !control && !['Tab', 'Shift', 'Escape'].includes(event.key)) {
      event.preventDefault();
      skip();
      return;
    }
    const typing = event.composedPath()[0];
    if (!/^[1-9]$/.test(event.key) || /^(input|textarea|select)$/i.test(typing.tagName || '')) {
      return;
    }
    const replies = document.getElementById('replies');
    if (!replies || replies.inert || document.querySelector('vaadin-dialog[opened]')) {
      return;
    }
    const reply = replies.querySelector(`button.reply[data-key="${event.key}"]`);
    if (reply) {
      event.preventDefault();
      reply.click();
    }
  });

  /** Brings the end of the conversation into view, but never pushes its last line out at the top. */
  function settle(log, behavior) {
    const stage = log.closest('.stage');
    const last = log.lastElementChild;
    const cast = document.querySelector('.cast');
    const top = cast && getComputedStyle(cast).position === 'sticky' && cast.offsetWidth > innerWidth * 0.8
      ? cast.getBoundingClientRect().height : 64;
    const below = stage.getBoundingClientRect().bottom + 24 - innerHeight;
    const room = last ? last.getBoundingClientRect().top - top - 16 : below;
    const by = Math.min(below, room);
    if (by > 0) {
      window.scrollBy({ top: by, behavior });
    }
  }

  function follow(element) {
    const hidden = element.getBoundingClientRect().bottom + 32 - innerHeight;
    if (hidden > 0) {
      window.scrollBy({ top: hidden, behavior: glide() });
    }
  }

  /** On a phone the keyboard would hide what the client just said, so the box waits for a tap. */
  function toReplies() {
    const replies = document.getElementById('replies');
    const box = matchMedia('(hover: hover) and (min-width: 901px)').matches && document.getElementById('words');
    const next = box || replies;
    next && next.focus({ preventScroll: true });
  }

  async function reveal(log, answered) {
    const fresh = [...log.querySelectorAll('[data-fresh]')];
    const typing = log.parentElement.querySelector('.typing');
    if (fresh.length === 0 || still()) {
      fresh.forEach((line) => line.removeAttribute('data-fresh'));
      settle(log, 'auto');
      answered && toReplies();
      return;
    }
    let skipped = false;
    skip = () => (skipped = true);
    log.closest('.stage').classList.add('busy');
    for (const line of fresh) {
      if (!line.isConnected) {
        continue;
      }
      const slow = line.dataset.fresh === 'typed';
      if (!skipped && line.dataset.fresh !== 'now') {
        typing.classList.toggle('shown', slow);
        follow(slow ? typing : log);
        await pause(slow ? Math.min(500 + line.textContent.length * 9, 1500) : 500);
      }
      typing.classList.remove('shown');
      line.removeAttribute('data-fresh');
      follow(log);
    }
    skip = null;
    if (log.isConnected) {
      log.closest('.stage').classList.remove('busy');
      settle(log, glide());
      answered && toReplies();
    }
  }

  // What was typed outlives a page that comes again in another language; passwords are not kept.
  const TYPED = 'vizavi-typed';
  const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field';
  const typed = () =>
    [...document.querySelectorAll(FIELDS)].filter((field) => !field.readonly && !field.disabled);

  function keepTyped() {
    try {
      const words = typed().map((field) => [field.localName, field.value]);
      sessionStorage.setItem(TYPED, JSON.stringify({ at: location.href, words }));
    } catch {
      // A browser that keeps nothing.
    }
  }

  function bringTyped() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(TYPED));
      sessionStorage.removeItem(TYPED);
      const fields = kept && kept.at === location.href ? typed() : [];
      fields.forEach((field, at) => {
        const [name, words] = kept.words[at] || [];
        if (name === field.localName && words && words !== field.value) {
          field.value = words;
          field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
        }
      });
    } catch {
      // Nothing was kept.
    }
  }

  let arrived = false;
  window.vizavi = {
    reveal,
    /** After a change of view the reader starts at its top; the first page is left to the browser. */
    arrive() {
      if (arrived) {
        const content = document.getElementById('content');
        content && content.focus({ preventScroll: true });
        window.scrollTo(0, 0);
      }
      arrived = true;
      requestAnimationFrame(bringTyped);
    },
    /** The same page in another language. */
    readAgain() {
      keepTyped();
      location.reload();
    },
  };
})();
