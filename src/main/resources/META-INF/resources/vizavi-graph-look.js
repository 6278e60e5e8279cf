// How the graph of a scenario looks: its elements for Cytoscape, and a style from the page's tokens.
(function () {
  const SHAPES = { scene: 'round-rectangle', start: 'round-rectangle', ending: 'cut-rectangle', anywhere: 'round-hexagon' };

  function cut(text, letters) {
    return text.length <= letters ? text : text.slice(0, text.lastIndexOf(' ', letters) || letters).replace(/…$/, '') + '…';
  }

  /** Bends relative to the line from end to end, as Cytoscape wants them; none where it is straight. */
  function bends(route, from, to) {
    const points = [];
    for (let at = 0; at + 1 < route.length; at += 2) {
      points.push({ x: route[at], y: route[at + 1] });
    }
    const first = points[0];
    const last = points[points.length - 1];
    const ends = {
      out: `${first.x - from.x}px ${first.y - from.y}px`,
      into: `${last.x - to.x}px ${last.y - to.y}px`,
    };
    const length = Math.hypot(last.x - first.x, last.y - first.y) || 1;
    const along = { x: (last.x - first.x) / length, y: (last.y - first.y) / length };
    const middle = points.slice(1, -1).map((point) => {
      const x = point.x - first.x;
      const y = point.y - first.y;
      return { weight: (x * along.x + y * along.y) / length, distance: y * along.x - x * along.y };
    });
    return {
      ...ends,
      weights: middle.map((one) => one.weight.toFixed(4)).join(' '),
      distances: middle.map((one) => one.distance.toFixed(1)).join(' '),
    };
  }

  function node(box) {
    return {
      group: 'nodes',
      classes: box.kind,
      data: { ...box, id: box.id, label: '' },
      position: { x: box.x, y: box.y },
    };
  }

  function edge(arrow, boxes) {
    const data = { ...arrow, id: `> ${arrow.key}`, source: arrow.from, target: arrow.to, label: '' };
    let way = 'plain';
    if (arrow.route.length && arrow.from !== arrow.to) {
      Object.assign(data, bends(arrow.route, boxes.get(arrow.from), boxes.get(arrow.to)));
      way = data.weights ? 'bent' : 'straight';
    }
    return { group: 'edges', classes: `${arrow.via} ${way}`, data };
  }

  /** All elements of what the server sent. */
  function elements(view) {
    const boxes = new Map(view.nodes.map((box) => [box.id, box]));
    return [...view.nodes.map(node), ...view.edges.map((arrow) => edge(arrow, boxes))];
  }

  /** What stands on a node: its id, the first words or the outcome, and the value of its colour. */
  function label(data, mark) {
    const second = data.kind === 'ending' ? data.note : cut(data.words, mark ? 26 : 46);
    return [cut(data.name, 26), second, mark ? mark[1] : ''].filter((part) => part).join('\n');
  }

  function style(colour, font, size, many) {
    const text = { 'font-family': font, 'font-size': 13, color: colour('ink') };
    return [
      {
        selector: 'node',
        style: {
          ...text,
          shape: (one) => SHAPES[one.data('kind')],
          width: size.width,
          height: size.height,
          'background-color': colour('surface'),
          'border-color': colour('line-strong'),
          'border-width': 1.5,
          label: 'data(label)',
          'text-wrap': 'wrap',
          'text-max-width': size.width - 16,
          'text-valign': 'center',
          'line-height': 1.15,
          'min-zoomed-font-size': 6,
        },
      },
      { selector: 'node.start', style: { 'border-width': 4, 'border-style': 'double', 'border-color': colour('accent') } },
      { selector: 'node.ending', style: { 'background-color': colour('raised') } },
      { selector: 'node.anywhere', style: { 'border-style': 'dashed', 'background-color': colour('paper') } },
      {
        selector: 'edge',
        style: {
          width: 1.5,
          'line-color': colour('line-strong'),
          'target-arrow-color': colour('line-strong'),
          'target-arrow-shape': 'triangle',
          'arrow-scale': 0.9,
          'curve-style': many ? 'straight' : 'bezier',
          ...text,
          'font-size': 11,
          color: colour('ink-soft'),
          label: many ? '' : 'data(label)',
          'text-rotation': 'autorotate',
          'text-background-color': colour('paper'),
          'text-background-opacity': 0.85,
          'text-background-padding': 2,
          'min-zoomed-font-size': 8,
        },
      },
      { selector: 'edge.straight, edge.bent', style: { 'source-endpoint': 'data(out)', 'target-endpoint': 'data(into)' } },
      { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
      {
        selector: 'edge.bent',
        style: {
          'curve-style': 'round-segments',
          'segment-weights': 'data(weights)',
          'segment-distances': 'data(distances)',
          'segment-radii': 12,
          'edge-distances': 'endpoints',
        },
      },
      { selector: 'edge.trigger, edge.turn-limit', style: { 'line-style': 'dashed', opacity: 0.8 } },
      {
        selector: 'node[fill]',
        style: { 'background-color': 'data(fill)', 'border-color': 'data(line)', 'border-style': 'data(pattern)', 'border-width': 'data(thick)' },
      },
      { selector: 'node.far', style: { 'background-color': colour('line-strong') } },
      { selector: 'node.start.far', style: { 'background-color': colour('accent') } },
      { selector: 'node.far[fill]', style: { 'background-color': 'data(line)' } },
      { selector: 'edge.far', style: { width: many ? 2 : 5 } },
      { selector: 'edge.near', style: { width: 3.5, 'line-color': colour('accent'), 'target-arrow-color': colour('accent'), color: colour('ink'), label: 'data(label)', 'font-size': 12, 'z-index': 9, opacity: 1 } },
      {
        selector: 'edge[fill]',
        style: { 'line-color': 'data(line)', 'target-arrow-color': 'data(line)', 'line-style': 'data(pattern)', width: 'data(thick)', opacity: 1 },
      },
      { selector: 'node.hit', style: { 'underlay-color': colour('patience'), 'underlay-opacity': 0.4, 'underlay-padding': 10 } },
      { selector: 'node.chosen', style: { 'underlay-color': colour('accent'), 'underlay-opacity': 0.45, 'underlay-padding': 8, 'z-index': 10 } },
    ];
  }

  window.vizaviGraph = { elements, label, cut, style };
})();
