// Keycloak's account console 26.7.4 leaves two things without a name (WCAG 4.1.2 and 2.4.2): the menus of narrow screens,
// which are buttons with nothing but three dots, and the pages, which are all called alike.
const office = document.title;

const name = () => {
    for (const toggle of document.querySelectorAll("button.pf-v5-c-menu-toggle.pf-m-plain:not([aria-label])")) {
        toggle.setAttribute("aria-label", "Menu");
    }
    const heading = document.querySelector("[data-testid='page-heading']")?.textContent;
    const title = heading ? `${heading} – ${office}` : office;
    if (document.title !== title) {
        document.title = title;
    }
};

new MutationObserver(name).observe(document.body, { childList: true, subtree: true, characterData: true });
name();
