// <vizavi-graph graph="{...}" tint="{...}" selected="..."> draws the graph of a scenario with Cytoscape.
(function () {
  if (customElements.get('vizavi-graph')) {
    return;
  }
  const MANY = 400;
  const FAR = 0.3;
  let library;
  function load(address) {
    library ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => done(window.cytoscape);
      script.onerror = failed;
      document.head.append(script);
    });
    return library;
  }

  class VizaviGraph extends HTMLElement {
    static observedAttributes = ['graph', 'tint', 'selected', 'waiting'];

    connectedCallback() {
      this.recolour = () => this.cy && this.colours();
      window.addEventListener('vizavi-colours', this.recolour);
      load(this.getAttribute('library')).then(
        () => this.isConnected && this.begin(),
        () => this.classList.add('failed'),
      );
    }

    disconnectedCallback() {
      window.removeEventListener('vizavi-colours', this.recolour);
      clearTimeout(this.asking);
      this.observer && this.observer.disconnect();
      this.cy && this.cy.destroy();
      this.cy = null;
      this.view = null;
    }

    attributeChangedCallback(name) {
      if (name === 'waiting') {
        this.ask();
      } else if (this.cy && this.isConnected) {
        ({ graph: () => this.draw(), tint: () => this.tint(), selected: () => this.choose(this.getAttribute('selected'), true) })[name]();
      }
    }

    /** The server lays the graph out in the background: asks until it is done. */
    ask() {
      clearTimeout(this.asking);
      if (this.hasAttribute('waiting') && this.isConnected) {
        this.asking = setTimeout(() => {
          this.dispatchEvent(new CustomEvent('graph-look'));
          this.ask();
        }, 300);
      }
    }

    tool(name) {
      return this.querySelector(`[data-tool=${name}]`);
    }

    begin() {
      this.canvas = this.querySelector('.graph-canvas');
      this.cy = window.cytoscape({
        container: this.canvas,
        layout: { name: 'preset' },
        autoungrabify: true,
        boxSelectionEnabled: false,
        minZoom: 0.02,
        maxZoom: 3,
        wheelSensitivity: 1.5,
        hideEdgesOnViewport: false,
        textureOnViewport: false,
      });
      this.cy.on('tap', 'node', (event) => this.pick(event.target.id()));
      this.cy.on('mouseover', 'node, edge', (event) => this.card(event.target, event.renderedPosition));
      this.cy.on('mouseout pan zoom', () => this.card(null));
      this.cy.on('zoom', () => this.distance());
      this.listen();
      this.observer = new ResizeObserver(() => {
        this.cy.resize();
        this.fitted || this.fit();
      });
      this.observer.observe(this.canvas);
      this.draw();
      this.ask();
    }

    listen() {
      if (this.listening) {
        return;
      }
      this.listening = true;
      this.tool('in').addEventListener('click', () => this.zoom(1.4));
      this.tool('out').addEventListener('click', () => this.zoom(1 / 1.4));
      this.tool('fit').addEventListener('click', () => this.cy.animate(this.whole(), { duration: 150 }));
      this.tool('search').addEventListener('input', () => this.search());
      this.tool('search').addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          this.nextHit(event.shiftKey ? -1 : 1);
        }
      });
      this.canvas.addEventListener('keydown', (event) => this.key(event));
    }

    colour(name) {
      const probe = document.createElement('i');
      probe.style.color = `var(--${name})`;
      this.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return colour;
    }

    /** How a shade is drawn: read from the sample in the style sheet, so that the legend agrees. */
    shade(name) {
      this.shades ??= new Map();
      if (!this.shades.has(name)) {
        const probe = document.createElement('i');
        probe.className = `shade shade-${name}`;
        this.append(probe);
        const css = getComputedStyle(probe);
        this.shades.set(name, {
          line: css.borderTopColor,
          fill: css.backgroundColor,
          pattern: css.borderTopStyle,
          width: parseFloat(css.borderTopWidth) || 1.5,
        });
        probe.remove();
      }
      return this.shades.get(name);
    }

    colours() {
      this.shades = null;
      const font = getComputedStyle(this).fontFamily;
      this.cy.style(window.vizaviGraph.style((name) => this.colour(name), font, this.view, this.view.edges.length > MANY));
      this.tint();
    }

    draw() {
      const text = this.getAttribute('graph');
      if (!text) {
        return;
      }
      const first = !this.view;
      const anchor = this.anchor();
      this.view = JSON.parse(text);
      this.cy.batch(() => this.exchange(window.vizaviGraph.elements(this.view)));
      this.colours();
      this.far = null;
      this.distance();
      this.choose(this.getAttribute('selected'), false);
      this.search();
      first || !this.fitted ? this.fit() : this.keep(anchor);
    }

    /** Takes new elements; those that stay keep their classes of choice. */
    exchange(elements) {
      const ids = new Set(elements.map((one) => one.data.id));
      this.cy.elements().filter((one) => !ids.has(one.id())).remove();
      const edges = this.cy.edges().map((one) => one.id());
      const moved = new Set(edges);
      for (const one of elements) {
        const there = this.cy.getElementById(one.data.id);
        if (there.empty()) {
          this.cy.add(one);
        } else {
          if (moved.has(one.data.id)) {
            there.move({ source: one.data.source, target: one.data.target });
          }
          const now = this.cy.getElementById(one.data.id);
          now.removeData();
          now.data(one.data);
          now.classes(one.classes);
          one.position && now.position(one.position);
        }
      }
    }

    /** The node by which the picture is held while it is drawn anew. */
    anchor() {
      const node = this.cy.nodes('.chosen').first();
      return node.nonempty() ? { id: node.id(), at: { ...node.renderedPosition() } } : null;
    }

    keep(anchor) {
      const node = anchor && this.cy.getElementById(anchor.id);
      if (node && node.nonempty()) {
        const now = node.renderedPosition();
        this.cy.panBy({ x: anchor.at.x - now.x, y: anchor.at.y - now.y });
      }
    }

    whole() {
      return { fit: { eles: this.cy.elements(), padding: 24 } };
    }

    /** Shows all; what would be too small to read begins at the start instead. */
    fit() {
      this.fitted = this.canvas.offsetWidth > 0 && this.cy.nodes().nonempty();
      if (!this.fitted) {
        return;
      }
      this.cy.fit(this.cy.elements(), 24);
      const start = this.cy.nodes('.start');
      if (this.cy.zoom() < 0.35 && start.nonempty()) {
        this.cy.zoom(0.8);
        this.cy.center(start);
        this.cy.panBy({ x: 0, y: 60 - this.cy.height() / 2 + 20 });
      } else if (this.cy.zoom() > 1.2) {
        this.cy.zoom(1.2);
        this.cy.center(this.cy.elements());
      }
    }

    /** From far away nobody reads words: nodes show as blots of their colour, and ways are drawn bold. */
    distance() {
      const far = this.cy.zoom() < FAR;
      if (far !== this.far) {
        this.far = far;
        this.cy.batch(() => this.cy.elements().toggleClass('far', far));
      }
    }

    zoom(by) {
      const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
      this.cy.zoom({ level: this.cy.zoom() * by, renderedPosition: middle });
    }

    tint() {
      if (!this.view) {
        return;
      }
      const text = this.getAttribute('tint');
      this.marks = text ? JSON.parse(text) : { nodes: {}, edges: {} };
      this.cy.batch(() => {
        this.cy.nodes().forEach((node) => this.paint(node, this.marks.nodes[node.id()]));
        this.cy.edges().forEach((edge) => this.paint(edge, this.marks.edges[edge.data('key')]));
      });
    }

    /** What the style sheet of the drawing needs to show a shade. */
    paint(one, mark) {
      const words = one.isNode() ? window.vizaviGraph.label(one.data(), mark) : [window.vizaviGraph.cut(one.data('name'), 15), mark && mark[1]].filter(Boolean).join(' · ');
      if (!mark) {
        one.removeData('fill line pattern thick');
        one.data('label', words);
        return;
      }
      const shade = this.shade(mark[0]);
      const pattern = shade.pattern === 'double' && one.isEdge() ? 'solid' : shade.pattern;
      one.data({ label: words, fill: shade.fill, line: shade.line, pattern, thick: shade.width });
    }

    pick(id) {
      this.choose(id, false);
      this.dispatchEvent(new CustomEvent('graph-pick', { detail: id }));
    }

    /** Marks a node and its ways in and out. */
    choose(id, bring) {
      const node = id ? this.cy.getElementById(id) : this.cy.collection();
      this.cy.batch(() => {
        this.cy.elements().removeClass('chosen near');
        if (node.nonempty() && node.isNode()) {
          node.addClass('chosen');
          node.connectedEdges().addClass('near');
        }
      });
      if (bring && node.nonempty()) {
        this.bring(node);
      }
    }

    /** Moves the picture only if the node lies outside of it. */
    bring(node) {
      const box = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
      const inside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= this.cy.width() && box.y2 <= this.cy.height();
      if (!inside || this.cy.zoom() < 0.35) {
        const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        this.cy.stop();
        this.cy.animate({ center: { eles: node }, zoom: Math.max(this.cy.zoom(), 0.6) }, { duration: still ? 0 : 200 });
      }
    }

    search() {
      const wish = this.tool('search').value.trim().toLowerCase();
      this.hits = wish
        ? this.cy.nodes().filter((node) => `${node.data('name')} ${node.data('words')} ${node.data('note')}`.toLowerCase().includes(wish))
        : this.cy.collection();
      this.cy.batch(() => {
        this.cy.nodes().removeClass('hit');
        this.hits.addClass('hit');
      });
      this.hit = -1;
      this.tell(wish);
      if (this.hits.nonempty()) {
        this.nextHit(1);
      }
    }

    nextHit(step) {
      if (this.hits && this.hits.nonempty()) {
        this.hit = (this.hit + step + this.hits.length) % this.hits.length;
        this.choose(this.hits[this.hit].id(), true);
        this.tell('hit');
      }
    }

    tell(wish) {
      const out = this.tool('hits');
      out.textContent = !wish
        ? ''
        : this.hits.empty()
          ? out.dataset.none
          : out.dataset.some.replace('{0}', this.hit + 1).replace('{1}', this.hits.length);
    }

    key(event) {
      const chosen = this.cy.nodes('.chosen').first();
      const act = {
        ArrowDown: () => this.step(chosen.outgoers('node')),
        ArrowUp: () => this.step(chosen.incomers('node')),
        ArrowLeft: () => this.step(this.beside(chosen, -1)),
        ArrowRight: () => this.step(this.beside(chosen, 1)),
        Enter: () => chosen.nonempty() && this.pick(chosen.id()),
        '+': () => this.zoom(1.4),
        '-': () => this.zoom(1 / 1.4),
        0: () => this.cy.animate(this.whole(), { duration: 150 }),
      }[event.key];
      if (act) {
        event.preventDefault();
        act();
      }
    }

    /** The nearest node in the same layer on one side. */
    beside(chosen, side) {
      if (chosen.empty()) {
        return chosen;
      }
      const from = chosen.position();
      const far = (node) => (node.position('x') - from.x) * side;
      return this.cy
        .nodes()
        .filter((node) => Math.abs(node.position('y') - from.y) < this.view.height && far(node) > 0)
        .sort((one, other) => far(one) - far(other));
    }

    /** Goes to the first node, or to the start where none is chosen yet, and says what it is. */
    step(nodes) {
      const start = this.cy.nodes('.chosen').empty() ? this.cy.nodes('.start') : nodes;
      const node = start.filter((one) => !one.hasClass('chosen')).first();
      if (node.nonempty()) {
        this.choose(node.id(), true);
        const ways = node.outgoers('edge').map((edge) => `${edge.data('name')} → ${edge.data('to')}`);
        this.tool('spoken').textContent = [this.words(node).join(', '), ...ways].join('; ');
      }
    }

    words(one) {
      const data = one.data();
      const mark = one.isNode() ? this.marks.nodes[data.id] : this.marks.edges[data.key];
      return one.isNode()
        ? [data.name, data.note, data.words, mark && mark[2]].filter(Boolean)
        : [`${data.from} · ${data.name} → ${data.to}`, data.note, mark && mark[2]].filter(Boolean);
    }

    /** A card with all the words, beside the pointer. */
    card(one, at) {
      this.paper && this.paper.remove();
      this.paper = null;
      if (!one) {
        return;
      }
      const paper = document.createElement('div');
      paper.className = 'graph-card';
      this.words(one).forEach((line, number) => {
        const row = document.createElement(number ? 'div' : 'strong');
        row.textContent = line;
        paper.append(row);
      });
      this.canvas.append(paper);
      paper.style.left = `${Math.max(0, Math.min(at.x + 14, this.canvas.clientWidth - paper.offsetWidth - 8))}px`;
      paper.style.top = `${Math.max(0, Math.min(at.y + 14, this.canvas.clientHeight - paper.offsetHeight - 8))}px`;
      this.paper = paper;
    }
  }
  customElements.define('vizavi-graph', VizaviGraph);
})();
