// <vizavi-chart plot="{...}" library="..."> draws lines with ECharts, in the page's own colours.
(function () {
  if (customElements.get('vizavi-chart')) {
    return;
  }
  let library;
  function load(address) {
    library ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => done(window.echarts);
      script.onerror = failed;
      document.head.append(script);
    });
    return library;
  }

  class VizaviChart extends HTMLElement {
    connectedCallback() {
      this.redraw = () => this.draw();
      window.addEventListener('vizavi-colours', this.redraw);
      this.observer = new ResizeObserver(() => this.chart && this.chart.resize());
      this.observer.observe(this);
      load(this.getAttribute('library')).then(this.redraw, () => this.classList.add('failed'));
    }

    disconnectedCallback() {
      window.removeEventListener('vizavi-colours', this.redraw);
      this.observer.disconnect();
      this.chart && this.chart.dispose();
      this.chart = null;
    }

    /** A CSS variable of the page as a colour that a canvas understands. */
    colour(name) {
      const probe = document.createElement('i');
      probe.style.color = `var(--${name})`;
      this.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return colour;
    }

    draw() {
      if (!this.isConnected || !window.echarts) {
        return;
      }
      this.chart && this.chart.dispose();
      this.chart = window.echarts.init(this, null, { renderer: 'svg' });
      this.chart.setOption(this.option(JSON.parse(this.getAttribute('plot'))));
    }

    /** A narrow legend of three lines takes two rows. */
    legendHeight(plot) {
      return plot.marks.length || (plot.lines.length > 2 && this.offsetWidth < 440) ? 64 : 44;
    }

    option(plot) {
      const muted = this.colour('ink-soft');
      const text = { color: muted, fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 };
      const line = { lineStyle: { color: this.colour('line') } };
      return {
        animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
        animationDuration: 700,
        textStyle: text,
        grid: { left: 40, right: 44, top: this.legendHeight(plot), bottom: 34 },
        legend: { data: plot.lines.map((one) => one.name), top: 0, left: 0, itemWidth: 18, itemHeight: 10, textStyle: text },
        tooltip: {
          trigger: 'axis',
          ...((plot.bands || []).length ? { formatter: (points) => this.tip(plot, points) } : {}),
          confine: true,
          backgroundColor: this.colour('surface'),
          borderColor: this.colour('line'),
          textStyle: { ...text, color: this.colour('ink') },
        },
        xAxis: {
          type: 'category',
          data: plot.labels,
          boundaryGap: plot.labels.length === 1,
          axisLabel: { ...text, hideOverlap: true },
          axisTick: { show: false },
          axisLine: line,
        },
        yAxis: {
          type: 'value',
          min: 0,
          max: 100,
          interval: 25,
          axisLabel: text,
          splitLine: line,
        },
        series: (plot.bands || [])
          .flatMap((one, at) => this.band(one, at))
          .concat(plot.lines.map((one, at) => this.series(one, at, plot.marks, text))),
      };
    }

    /** A band is its lower edge, unseen, and what lies between the edges piled on it. */
    band(one, at) {
      const edge = {
        type: 'line',
        stack: 'band' + at,
        symbol: 'none',
        silent: true,
        lineStyle: { opacity: 0 },
      };
      return [
        { ...edge, data: one.low },
        {
          ...edge,
          data: one.high.map((high, number) => high - one.low[number]),
          areaStyle: { color: this.colour(one.colour), opacity: 0.18 },
        },
      ];
    }

    tip(plot, points) {
      const at = points[0].dataIndex;
      const said = [plot.labels[at]];
      plot.lines.forEach((one) => said.push(`${one.name}: ${one.values[at] ?? '–'}`));
      plot.bands.forEach((one) => said.push(`${one.name}: ${one.low[at]}–${one.high[at]}`));
      return said.map((words) => window.echarts.format.encodeHTML(words)).join('<br>');
    }

    series(one, at, marks, text) {
      const colour = this.colour(one.colour);
      const series = {
        name: one.name,
        type: 'line',
        data: one.values,
        connectNulls: true,
        symbol: ['circle', 'rect', 'triangle'][at % 3],
        symbolSize: 8,
        lineStyle: { color: colour, width: 3, type: ['solid', 'dashed', 'dotted'][at % 3] },
        itemStyle: { color: colour },
      };
      if (at === 0 && marks.length) {
        series.markLine = {
          silent: true,
          symbol: 'none',
          lineStyle: { color: this.colour('line-strong'), type: 'dotted' },
          label: { ...text, fontSize: 12, formatter: '{b}', position: 'end', color: this.colour('ink'), fontWeight: 600 },
          data: marks.map((mark, number) => ({ name: String(number + 1), xAxis: mark.at })),
        };
      }
      return series;
    }
  }
  customElements.define('vizavi-chart', VizaviChart);
})();
