package pl.wpwik.ibok.customerpages;

import java.util.List;

/** Language, title, headings and landmarks: what somebody goes by who does not see the page (WCAG 1.3.1, 2.4.2, 3.1.1). */
final class Structure implements Inspection {

    private static final String DEFECTS = """
            language => {
                const defects = [];
                const expect = (right, defect) => right || defects.push(defect);
                const count = selector => document.querySelectorAll(selector).length;
                expect(document.documentElement.lang === language, 'lang is ' + document.documentElement.lang);
                for (const landmark of ['h1', 'header', 'main', 'footer'])
                    expect(count(landmark) === 1, count(landmark) + ' elements ' + landmark);
                expect(count('main h1') === 1, 'h1 outside of main');
                const heading = (document.querySelector('h1')?.innerText ?? '').trim().replace(/\\.$/, '');
                expect(heading && document.title === heading + ' – iBOK', `title "${document.title}" of "${heading}"`);
                const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => +h.tagName[1]);
                levels.forEach((level, i) => expect(i === 0 ? level === 1 : level <= levels[i - 1] + 1, 'headings ' + levels));
                const outside = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility()
                    && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
                    && !e.closest('header, main, footer, nav, a[href^="#"]'));
                outside.forEach(e => defects.push('outside of all landmarks: ' + e.innerText));
                const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => defects.push('id twice: ' + id));
                return defects;
            }""";

    @Override
    public List<String> defects(Visit visit) {
        return Script.lines(visit.page(), DEFECTS, visit.language().tag());
    }
}
