// The filter. Without this script the page shows everything and no filter.
(() => {
    'use strict';
    const form = document.querySelector('form.filter');
    if (!form) {
        return;
    }
    const findings = [...document.querySelectorAll('.finding')];
    const boxes = [...form.querySelectorAll('input[name=severity]')];
    const select = form.querySelector('select');
    const status = form.querySelector('[role=status]');

    const update = () => {
        const severities = new Set(boxes.filter(box => box.checked).map(box => box.value));
        const category = select.value;
        const ofSeverity = finding => severities.has(finding.dataset.severity);
        const ofCategory = finding => !category || finding.dataset.category === category;
        let shown = 0;
        for (const finding of findings) {
            const show = ofSeverity(finding) && ofCategory(finding);
            finding.classList.toggle('filtered', !show);
            shown += show ? 1 : 0;
        }
        // Each count says how many its own choice would show, the other choice given.
        for (const box of boxes) {
            const count = findings.filter(f => f.dataset.severity === box.value && ofCategory(f)).length;
            box.parentElement.querySelector('output').value = count;
        }
        for (const option of select.options) {
            if (option.value) {
                const count = findings.filter(f => f.dataset.category === option.value && ofSeverity(f)).length;
                option.textContent = `${option.dataset.name} (${count})`;
            }
        }
        status.textContent = status.dataset.pattern.replace('{0}', shown).replace('{1}', findings.length);
    };

    // A link to a finding shows it, whatever the filter says.
    const reveal = () => {
        const target = document.getElementById(location.hash.slice(1));
        if (target && target.classList.contains('filtered')) {
            target.classList.remove('filtered');
            target.scrollIntoView();
        }
    };

    form.addEventListener('change', update);
    form.addEventListener('submit', event => event.preventDefault());
    addEventListener('hashchange', reveal);
    form.hidden = false;
    update();
    reveal();
})();
