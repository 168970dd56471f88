// The review: filter, search and groups on the right, places on the left, keys and permalinks.
// Without this script the page shows everything in turn, and no form.
(() => {
    'use strict';
    const root = document.documentElement;
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];
    const form = document.querySelector('form.filter');
    const list = document.querySelector('.entries');
    const pane = document.querySelector('.document');
    const side = document.querySelector('.findings');
    const keys = document.querySelector('.keys');
    const status = form.querySelector('[role=status]');
    const boxes = [...form.querySelectorAll('input[name=result]')];
    const properties = ['category', 'chapter', 'rule'];

    // What the marks name by number: the order of the page is the order of their numbers.
    const entries = all('.entry').map(element => ({
        element,
        id: element.id,
        values: element.dataset,
        link: element.querySelector('h4 a'),
        text: element.textContent.toLowerCase(),
        marks: [],
    }));
    const byId = new Map(entries.map(entry => [entry.id, entry]));
    const marks = all('.paper mark').map(element => {
        const mark = {element, operands: element.dataset.o.split(' ').map(o => o.split('.').map(Number))};
        for (const [entry, operand] of mark.operands) {
            entries[entry].marks.push({element, operand});
        }
        return mark;
    });
    const markOf = new Map(marks.map(mark => [mark.element, mark]));
    let current = null;
    let operand = -1;

    // Filter

    const tests = () => {
        const results = new Set(boxes.filter(box => box.checked).map(box => box.value));
        const wanted = form.search.value.toLowerCase().split(/\s+/).filter(word => word);
        const chosen = properties.map(property => form[property].value);
        return [
            entry => results.has(entry.values.result),
            entry => wanted.every(word => entry.text.includes(word)),
            ...properties.map((property, i) => entry => !chosen[i] || entry.values[property] === chosen[i]),
        ];
    };

    // Each count says how many its own choice would show, the other choices given.
    const count = (passed, test, value) => {
        const counts = new Map();
        entries.forEach((entry, i) => {
            if (passed[i].every((pass, j) => pass || j === test)) {
                counts.set(value(entry), (counts.get(value(entry)) || 0) + 1);
            }
        });
        return counts;
    };

    const update = () => {
        const conditions = tests();
        const passed = entries.map(entry => conditions.map(condition => condition(entry)));
        let shown = 0;
        entries.forEach((entry, i) => {
            entry.shown = passed[i].every(pass => pass);
            entry.element.classList.toggle('filtered', !entry.shown);
            shown += entry.shown ? 1 : 0;
        });
        const results = count(passed, 0, entry => entry.values.result);
        for (const box of boxes) {
            box.parentElement.querySelector('output').value = results.get(box.value) || 0;
        }
        properties.forEach((property, i) => {
            const counts = count(passed, i + 2, entry => entry.values[property]);
            for (const option of form[property].options) {
                if (option.value) {
                    const number = counts.get(option.value) || 0;
                    option.textContent = `${option.dataset.name} (${number})`;
                    option.disabled = number === 0 && !option.selected;
                }
            }
        });
        status.textContent = status.dataset.pattern.replace('{0}', shown).replace('{1}', entries.length);
        countGroups();
        paint();
    };

    // A mark bears the colour of the gravest relation that is shown.
    const paint = () => {
        for (const mark of marks) {
            const seen = mark.operands.find(([entry]) => entries[entry].shown);
            const result = seen ? entries[seen[0]].values.result : '';
            if (mark.result !== result) {
                mark.result = result;
                mark.element.className = result;
            }
        }
        highlight(true);
    };

    // Groups

    const nameOf = (by, entry) => {
        if (by === 'result') {
            return entry.element.querySelector('.severity').textContent;
        }
        const value = entry.values[by];
        return [...form[by].options].find(option => option.value === value).dataset.name;
    };

    const group = () => {
        const by = form.group.value;
        const order = by === 'result' ? boxes.map(box => box.value) : [...form[by].options].map(o => o.value);
        const sections = new Map();
        for (const entry of entries) {
            const key = entry.values[by];
            if (!sections.has(key)) {
                const section = document.createElement('section');
                const heading = document.createElement('h3');
                const number = document.createElement('span');
                section.className = 'group ' + (by === 'result' ? key : '');
                number.className = 'count';
                heading.append(nameOf(by, entry) + ' ', number);
                section.append(heading);
                sections.set(key, section);
            }
            sections.get(key).append(entry.element);
        }
        list.replaceChildren(...order.filter(key => sections.has(key)).map(key => sections.get(key)));
        update();
    };

    const countGroups = (selector = '.entry:not(.filtered)') => {
        for (const section of list.children) {
            const number = section.querySelectorAll(selector).length;
            section.querySelector('.count').textContent = number;
            section.classList.toggle('filtered', number === 0);
        }
    };

    // The chosen relation

    const highlight = on => {
        let before = null;
        for (const {element, operand: number} of current ? current.marks : []) {
            element.classList.toggle('active', on);
            element.classList.toggle('op-' + (number % 6 + 1), on && many(current));
            // Where other marks overlap it, an operand is in pieces; the first has its number.
            const piece = before && before.operand === number && before.element.nextSibling === element;
            before = {element, operand: number};
            if (on && many(current) && !piece) {
                element.dataset.n = number + 1;
            } else {
                delete element.dataset.n;
            }
        }
    };

    const many = entry => Number(entry.values.operands) > 1;

    const close = () => {
        if (current) {
            highlight(false);
            current.element.classList.remove('open');
            current.link.setAttribute('aria-expanded', 'false');
            current = null;
        }
    };

    const choose = (entry, number = 0) => {
        if (entry !== current) {
            close();
            current = entry;
            entry.element.classList.add('open');
            entry.link.setAttribute('aria-expanded', 'true');
            highlight(true);
            history.replaceState(null, '', '#' + entry.id);
        }
        standInView(entry.element);
        go(number);
    };

    // The head of an entry is seen, below the filter that stays where it is; what lies above it gets its
    // true height only while it is drawn.
    const standInView = (element, times = 12) => {
        const frame = side.getBoundingClientRect();
        const sticky = getComputedStyle(form).position === 'sticky';
        const top = (sticky ? form.getBoundingClientRect().bottom : frame.top) + 8;
        const box = element.getBoundingClientRect();
        if (box.top < top || box.bottom > frame.bottom) {
            side.scrollTop += box.top - top;
        }
        if (times > 0) {
            requestAnimationFrame(() => standInView(element, times - 1));
        }
    };

    // What is not laid out yet has an estimated height: look again once it is.
    const bringIntoView = (element, times = 4) => {
        element.scrollIntoView({block: 'center', inline: 'nearest'});
        if (times > 0) {
            requestAnimationFrame(() => {
                const box = element.getBoundingClientRect();
                const frame = pane.getBoundingClientRect();
                if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40) {
                    bringIntoView(element, times - 1);
                }
            });
        }
    };

    const go = number => {
        operand = number;
        const mark = current.marks.find(candidate => candidate.operand === number);
        const link = current.element.querySelector(`.go[data-o$=".${number}"]`);
        const target = mark ? mark.element : link && document.getElementById(link.hash.slice(1));
        if (target) {
            all('.paper .here').forEach(element => element.classList.remove('here'));
            target.classList.add('here');
            bringIntoView(target);
        }
    };

    const step = by => {
        const operands = [...new Set(current.marks.map(mark => mark.operand))].sort((a, b) => a - b);
        if (operands.length) {
            const at = operands.indexOf(operand);
            go(operands[(at + by + operands.length) % operands.length]);
        }
    };

    const move = by => {
        const shown = all('.entry:not(.filtered)', list);
        if (shown.length) {
            const at = current ? shown.indexOf(current.element) : -1;
            const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by));
            const entry = byId.get(shown[next].id);
            choose(entry);
            entry.link.focus({preventScroll: true});
        }
    };

    // Views and permalinks

    const show = view => {
        root.dataset.view = view;
        if (view === 'review' && current) {
            choose(current, operand);
        }
        for (const link of all('.top nav a')) {
            if (link.hash === '#' + view) {
                link.setAttribute('aria-current', 'page');
            } else {
                link.removeAttribute('aria-current');
            }
        }
    };

    // A link to a relation shows it, whatever the filter says.
    const reveal = entry => {
        if (!entry.shown) {
            form.search.value = '';
            properties.forEach(property => form[property].value = '');
            boxes.filter(box => box.value === entry.values.result).forEach(box => box.checked = true);
            update();
        }
        choose(entry);
    };

    const follow = () => {
        const id = decodeURIComponent(location.hash.slice(1));
        const target = id && document.getElementById(id);
        const inOverview = target && target.closest('.overview');
        if (target && target.localName === 'details') {
            target.open = true;
        }
        show(inOverview ? 'overview' : 'review');
        if (byId.has(id)) {
            reveal(byId.get(id));
        } else if (target && target.closest('.paper')) {
            bringIntoView(target);
        } else if (target && inOverview) {
            target.scrollIntoView();
        }
    };

    // Events

    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', event => event.target === form.group ? group() : update());
    list.addEventListener('click', event => {
        const element = event.target.closest('.entry');
        const link = event.target.closest('a');
        if (!element || String(getSelection()) || link && link.hash.startsWith('#rule-')) {
            return;
        }
        const entry = byId.get(element.id);
        if (link && link.classList.contains('go')) {
            event.preventDefault();
            choose(entry, Number(link.dataset.o.split('.')[1]));
        } else if (entry !== current) {
            event.preventDefault();
            choose(entry);
        } else if (link) {
            event.preventDefault();
            close();
        }
    });
    pane.addEventListener('click', event => {
        const mark = markOf.get(event.target.closest('mark'));
        const shown = mark ? mark.operands.filter(([entry]) => entries[entry].shown) : [];
        if (shown.length && !String(getSelection())) {
            // A second click goes on to the next relation of the same words.
            const at = shown.findIndex(([entry]) => entries[entry] === current);
            const [entry, number] = shown[(at + 1) % shown.length];
            choose(entries[entry], number);
        }
    });
    addEventListener('hashchange', follow);
    // Paper shows what the filter hides.
    addEventListener('beforeprint', () => countGroups('.entry:not(.holds)'));
    addEventListener('afterprint', () => countGroups());

    const toggle = result => {
        const box = boxes.find(candidate => candidate.value === result);
        if (box) {
            box.checked = !box.checked;
            update();
        }
    };
    const actions = {
        j: () => move(1),
        k: () => move(-1),
        n: () => current && step(1),
        p: () => current && step(-1),
        u: () => toggle('undecided'),
        v: () => toggle('holds'),
        o: () => show(root.dataset.view === 'review' ? 'overview' : 'review'),
        '/': () => form.search.focus(),
        Escape: () => {
            keys.open = false;
            close();
        },
    };
    addEventListener('keydown', event => {
        const typing = event.target.closest && event.target.closest('input:not([type=checkbox]), select, textarea');
        if (typing) {
            if (event.key === 'Escape') {
                typing.blur();
            }
        } else if (actions[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey
                && (event.key === 'Escape' || keys.querySelector('input').checked)) {
            event.preventDefault();
            actions[event.key]();
        }
    });

    entries.forEach(entry => entry.link.setAttribute('aria-expanded', 'false'));
    root.classList.add('js');
    form.hidden = false;
    keys.hidden = false;
    update();
    follow();
})();
