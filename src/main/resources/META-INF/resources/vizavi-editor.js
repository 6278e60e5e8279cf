// <vizavi-editor library="..." label="..."> is a text in Ace. The server sets document, marks, going
// and wrapping; it hears of edits as what was cut and put, of the cursor, and of rests.
(function () {
  if (customElements.get('vizavi-editor')) {
    return;
  }
  const REST = 150; // ms without a key after which an edit is told
  const LONG_REST = 1000; // ms after which the text is to be saved
  const PHONE = 600; // px

  let library;
  function load(base) {
    library ??= ['ace', 'ext-language_tools', 'ext-searchbox', 'mode-yaml'].reduce(
      (before, name) => before.then(() => script(`${base}/${name}.js`)),
      Promise.resolve()
    );
    return library.then(() => {
      ace.config.set('basePath', base);
      theme();
      explanations();
      asking();
    });
  }

  function script(address) {
    return new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  }

  /** The theme has no colours of its own: they are the page's, in styles/editor.css. */
  function theme() {
    ace.define('ace/theme/vizavi', ['require', 'exports'], (require, exports) => {
      exports.isDark = false;
      exports.cssClass = 'ace-vizavi';
      exports.cssText = '';
    });
  }

  /** Ace looks for room before its list has a height, and would lay the explanation over the list. */
  function explanations() {
    const { Autocomplete } = ace.require('ace/autocomplete');
    const show = Autocomplete.prototype.showDocTooltip;
    Autocomplete.prototype.showDocTooltip = function (item) {
      show.call(this, item);
      const lay = () => this.tooltipNode && this.popup?.isOpen && beside(this.popup.container, this.tooltipNode);
      lay();
      requestAnimationFrame(() => requestAnimationFrame(lay));
    };
  }

  const WIDE = 280; // px in which an explanation reads well

  /** Lays an explanation to the right of a list, or to its left, below or above it. */
  function beside(list, words) {
    const box = list.getBoundingClientRect();
    const right = window.innerWidth - box.right - 8;
    const column = right >= WIDE || box.left >= WIDE;
    const room = right >= WIDE ? right : box.left >= WIDE ? box.left - 8 : window.innerWidth - box.left - 8;
    words.style.maxWidth = `${Math.min(400, room)}px`;
    const { width, height } = words.getBoundingClientRect();
    const under = box.bottom + height + 2 <= window.innerHeight ? box.bottom + 2 : box.top - height - 2;
    words.style.left = `${right >= WIDE ? box.right + 2 : column ? box.left - width - 2 : box.left}px`;
    words.style.top = `${column ? box.top : Math.max(0, under)}px`;
    words.style.right = words.style.bottom = '';
  }

  /** Asked again, Ace would close its open list until the answer is there, and Enter would break the line. */
  function asking() {
    const { Autocomplete } = ace.require('ace/autocomplete');
    const show = Autocomplete.prototype.showPopup;
    Autocomplete.prototype.showPopup = function (editor, options) {
      const open = this.activated && this.editor === editor && this.popup?.isOpen;
      if (!open || options?.matches) {
        show.call(this, editor, options);
      }
    };
  }

  /** Ace counts UTF-16 units from 0, the server code points from 1. */
  const toColumn = (line, unit) => [...line.slice(0, unit)].length + 1;
  const toUnit = (line, column) => [...line].slice(0, column - 1).join('').length;

  /** Where something short can be completed, so that prose is not interrupted. */
  const INVITES = [/^\s*(- )?[\w-]*$/, /:\s+[\w.-]*$/, /[[{,]\s*[\w-]*$/, /\bwhen: .*$/];

  class VizaviEditor extends HTMLElement {
    connectedCallback() {
      // Set by the server before this class was there, they would hide the setters below.
      for (const name of ['words', 'document', 'marks', 'going', 'wrapping']) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      load(this.getAttribute('library')).then(
        () => this.isConnected && this.begin(),
        () => this.classList.add('failed')
      );
    }

    disconnectedCallback() {
      this.flush();
      this.resizing && this.resizing.disconnect();
      window.removeEventListener('pagehide', this.leaving);
      this.editor && this.editor.destroy();
      this.editor = null;
      this.replaceChildren();
    }

    set words(json) {
      this.say = JSON.parse(json);
    }

    set document(json) {
      this.shown = JSON.parse(json);
      this.editor && this.show();
    }

    set marks(json) {
      this.found = JSON.parse(json);
      this.editor && this.mark();
    }

    set going(json) {
      this.goal = json && JSON.parse(json);
      this.editor && this.go();
    }

    set wrapping(value) {
      this.wraps = value;
      this.editor && this.editor.setOption('wrap', value !== false);
    }

    begin() {
      const place = document.createElement('div');
      this.replaceChildren(place);
      this.editor = ace.edit(place, {
        mode: 'ace/mode/yaml',
        theme: 'ace/theme/vizavi',
        useWorker: false,
        tabSize: 2,
        useSoftTabs: true,
        wrap: this.wraps !== false,
        indentedSoftWrap: window.innerWidth >= PHONE,
        showPrintMargin: false,
        highlightActiveLine: true,
        fontSize: window.innerWidth < PHONE ? 16 : 14, // smaller, and a phone zooms in
        scrollPastEnd: 0.3,
        useSvgGutterIcons: true,
        navigateWithinSoftTabs: true,
        enableKeyboardAccessibility: true,
        textInputAriaLabel: this.getAttribute('label'),
        enableBasicAutocompletion: true,
        enableLiveAutocompletion: true,
        liveAutocompletionDelay: 100,
      });
      this.editor.completers = [this.completer()];
      this.commands();
      this.hovers();
      this.show();
      this.mark();
      this.go();
      this.editor.on('change', (delta) => this.showing || this.changed(delta));
      this.editor.on('blur', () => this.rest());
      this.editor.selection.on('changeCursor', () => this.later('cursor', 200, () => this.tellCursor()));
      this.leaving = () => this.rest();
      window.addEventListener('pagehide', this.leaving);
      this.editor.renderer.on('afterRender', () => this.look());
      this.resizing = new ResizeObserver(() => this.editor && this.resize());
      this.resizing.observe(this);
    }

    /** Which line stands at the top, as long as the lines break where they did. */
    look() {
      if (this.clientWidth === this.width) {
        this.top = this.editor.renderer.getFirstVisibleRow();
      }
    }

    /** In another width lines break elsewhere; whoever reads stays where she was. */
    resize() {
      const top = this.clientWidth === this.width ? 0 : this.top;
      this.editor.resize(true);
      if (top && this.clientWidth > 0) {
        this.editor.scrollToLine(top, false, false);
      }
      this.width = this.clientWidth || this.width;
    }

    /** Does something once, so many ms after the last wish for it. */
    later(what, ms, deed) {
      this.timers ??= {};
      clearTimeout(this.timers[what]);
      this.timers[what] = setTimeout(deed, ms);
    }

    // --- The text ---

    show() {
      if (!this.shown) {
        return;
      }
      const { generation, text } = this.shown;
      this.shown = null;
      const first = this.generation === undefined;
      this.generation = generation;
      this.told = text;
      this.showing = true;
      const at = this.editor.getCursorPosition();
      if (first) {
        this.editor.session.setValue(text);
      } else {
        this.editor.setValue(text, -1);
        this.editor.moveCursorToPosition(at);
      }
      this.showing = false;
    }

    changed() {
      this.later('edit', REST, () => this.flush());
      this.later('rest', LONG_REST, () => this.rest());
    }

    /** Tells the server what is new: what was cut out of the text it knows, and what was put in. */
    flush() {
      if (!this.editor || !this.$server) {
        return;
      }
      clearTimeout(this.timers && this.timers.edit);
      const before = this.told;
      const now = this.editor.getValue();
      if (now === before) {
        return;
      }
      const shorter = Math.min(before.length, now.length);
      let head = 0;
      while (head < shorter && before[head] === now[head]) {
        head++;
      }
      let tail = 0;
      while (
        tail < shorter - head &&
        before[before.length - 1 - tail] === now[now.length - 1 - tail]
      ) {
        tail++;
      }
      // A character outside the first plane is two units, which must not be torn apart on the way.
      if (head > 0 && /[\uD800-\uDBFF]/.test(now[head - 1])) {
        head--;
      }
      if (tail > 0 && /[\uDC00-\uDFFF]/.test(now[now.length - tail])) {
        tail--;
      }
      this.told = now;
      this.$server.edited(
        this.generation,
        head,
        before.length - tail - head,
        now.slice(head, now.length - tail),
        now.length
      );
    }

    tellAll() {
      this.told = this.editor.getValue();
      this.$server.wrote(this.generation, this.told);
    }

    rest() {
      clearTimeout(this.timers && this.timers.rest);
      if (this.editor && this.$server) {
        this.flush();
        this.$server.rested();
      }
    }

    tellCursor() {
      if (this.editor && this.$server) {
        this.flush();
        const { line, column } = this.cursor();
        this.$server.moved(line, column);
      }
    }

    cursor(position = this.editor.getCursorPosition()) {
      const line = this.editor.session.getLine(position.row);
      return { line: position.row + 1, column: toColumn(line, position.column) };
    }

    go() {
      if (!this.goal || this.goal.number === this.gone) {
        return;
      }
      this.gone = this.goal.number;
      const row = Math.min(this.goal.line, this.editor.session.getLength()) - 1;
      const column = toUnit(this.editor.session.getLine(row), this.goal.column);
      this.editor.gotoLine(row + 1, column, false);
      this.editor.scrollToLine(row, true, false);
      this.editor.focus();
    }

    search() {
      this.editor && this.editor.execCommand('find');
    }

    // --- What is wrong ---

    mark() {
      const session = this.editor.session;
      (this.underlined || []).forEach((id) => session.removeMarker(id));
      const marks = (this.found || []).filter((mark) => mark.line <= session.getLength());
      const { Range } = ace.require('ace/range');
      this.underlined = marks.map((mark) => {
        const row = mark.line - 1;
        const line = session.getLine(row);
        const from = toUnit(line, mark.column);
        const to = Math.max(toUnit(line, mark.column + mark.length), from + 1);
        const range = new Range(row, from, row, to);
        return session.addMarker(range, mark.error ? 'mark mark-error' : 'mark mark-warning', 'text');
      });
      session.setAnnotations(
        marks.map((mark) => ({
          row: mark.line - 1,
          column: mark.column - 1,
          type: mark.error ? 'error' : 'warning',
          text: `${mark.error ? this.say.error : this.say.warning}: ${mark.text} [${mark.rule}]`,
        }))
      );
    }

    /** To the next problem, or the one before; round the end. */
    problem(step) {
      const rows = [...new Set((this.found || []).map((mark) => mark.line))].sort((a, b) => a - b);
      if (rows.length === 0) {
        return;
      }
      const here = this.editor.getCursorPosition().row + 1;
      const next =
        step > 0
          ? rows.find((row) => row > here) || rows[0]
          : rows.findLast((row) => row < here) || rows[rows.length - 1];
      const mark = this.found.find((one) => one.line === next);
      this.editor.gotoLine(next, toUnit(this.editor.session.getLine(next - 1), mark.column), true);
    }

    // --- Help while writing ---

    completer() {
      return {
        identifierRegexps: [/[a-zA-Z0-9_.\-]/],
        getCompletions: (editor, session, position, prefix, callback) => {
          const before = session.getLine(position.row).slice(0, position.column);
          if (!INVITES.some((one) => one.test(before))) {
            callback(null, []);
            return;
          }
          this.flush();
          const { line, column } = this.cursor(position);
          this.$server.complete(line, column).then(
            (json) => callback(null, this.items(JSON.parse(json).suggestions)),
            () => callback(null, [])
          );
        },
        getDocTooltip: (item) => {
          if (item.about) {
            const box = document.createElement('div');
            box.textContent = item.about;
            item.docHTML = box.innerHTML;
          }
        },
        insertMatch: (editor, item) => this.insert(editor, item),
      };
    }

    items(suggestions) {
      return suggestions.map((one, at) => ({
        caption: one.label,
        value: one.label,
        snippet: one.snippet.includes('$0') ? one.snippet : `${one.snippet}$0`,
        meta: one.note,
        about: one.about,
        score: 1000 - at,
      }));
    }

    insert(editor, item) {
      const position = editor.getCursorPosition();
      const line = editor.session.getLine(position.row).slice(0, position.column);
      const typed = line.match(/[a-zA-Z0-9_.-]*$/)[0];
      editor.session.remove({
        start: { row: position.row, column: position.column - typed.length },
        end: position,
      });
      ace.require('ace/snippets').snippetManager.insertSnippet(editor, item.snippet);
      // What a key opens is asked for at once, where it is something short.
      if (/: (\[?|\{?)\$0/.test(item.snippet)) {
        setTimeout(() => editor.isFocused() && this.offer(editor), 50);
      }
    }

    async offer(editor) {
      this.flush();
      const { line, column } = this.cursor();
      const found = JSON.parse(await this.$server.complete(line, column));
      if (found.suggestions.length > 0 && editor.isFocused()) {
        editor.execCommand('startAutocomplete');
      }
    }

    commands() {
      const add = (name, keys, exec) =>
        this.editor.commands.addCommand({ name, bindKey: { win: keys, mac: keys }, exec, readOnly: true });
      add('explainWord', 'F2', () => this.explainHere());
      add('goToDefinition', 'F12', () => this.define(this.editor.getCursorPosition()));
      add('nextProblem', 'F8', () => this.problem(1));
      add('previousProblem', 'Shift-F8', () => this.problem(-1));
      // Ace's own: it would go to line numbers the search box of the page has.
      this.editor.commands.removeCommand('showSettingsMenu');
      this.editor.on('click', (event) => {
        if (event.domEvent.ctrlKey || event.domEvent.metaKey) {
          this.define(event.getDocumentPosition());
        }
      });
    }

    define(position) {
      this.flush();
      const { line, column } = this.cursor(position);
      this.$server.define(line, column);
    }

    async explain(position) {
      this.flush();
      const { line, column } = this.cursor(position);
      const json = await this.$server.explain(line, column);
      return json ? JSON.parse(json) : null;
    }

    /** A box with a word and what it means. */
    box(hover) {
      const box = document.createElement('div');
      box.className = 'explanation';
      const title = document.createElement('strong');
      title.textContent = hover.title;
      const words = document.createElement('p');
      words.textContent = hover.text;
      box.append(title, words);
      return box;
    }

    hovers() {
      const { HoverTooltip } = ace.require('ace/tooltip');
      const { Range } = ace.require('ace/range');
      this.tooltip = new HoverTooltip();
      this.tooltip.setDataProvider(async (event, editor) => {
        const hover = await this.explain(event.getDocumentPosition());
        if (hover && this.editor) {
          const row = hover.from.line - 1;
          const from = toUnit(editor.session.getLine(row), hover.from.column);
          const range = new Range(row, from, row, from + hover.length);
          this.tooltip.showForRange(editor, range, this.box(hover), event);
        }
      });
      this.tooltip.addToEditor(this.editor);
    }

    async explainHere() {
      const position = this.editor.getCursorPosition();
      const hover = (await this.explain(position)) || { title: '', text: this.say.nothing };
      this.closeExplained && this.closeExplained();
      const at = this.editor.renderer.textToScreenCoordinates(position.row, position.column);
      const box = this.box(hover);
      box.classList.add('explained');
      box.setAttribute('role', 'status');
      this.append(box);
      const own = this.getBoundingClientRect();
      const left = Math.min(at.pageX - scrollX - own.left, this.offsetWidth - box.offsetWidth - 8);
      box.style.left = `${Math.max(8, left)}px`;
      box.style.top = `${at.pageY - scrollY - own.top + this.editor.renderer.lineHeight + 4}px`;
      const close = () => {
        box.remove();
        this.editor && this.editor.selection.off('changeCursor', close);
        this.editor && this.editor.off('blur', close);
      };
      this.closeExplained = close;
      this.editor.selection.on('changeCursor', close);
      this.editor.on('blur', close);
    }
  }
  customElements.define('vizavi-editor', VizaviEditor);
})();
