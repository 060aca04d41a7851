<#-- The inner part of the macro "clipboard" of keycloak.v2/login/field.ftl of 26.7.4, unchanged. -->
<#macro control name ariaLabel value="" readonly=true>
<div class="${properties.kcCodeClipboardCopyClass}" id="kc-${name}-clipboard">
  <div class="${properties.kcCodeClipboardCopyGroupClass}">
    <div class="${properties.kcInputGroup}">
      <div class="${properties.kcInputGroupItemClass}">
        <button
          class="${properties.kcFormPasswordVisibilityButtonClass}"
          type="button"
          aria-label="${msg("code-clipboard-label")}"
          aria-expanded="false"
          aria-controls="kc-${name}-content"
          data-icon-expanded-class="${properties.kcAngleDownIconClass}"
          data-icon-collapsed-class="${properties.kcAngleRightIconClass}"
          data-expanded-class="${properties.kcExpandedClass}"
          id="kc-${name}-toggle"
        >
          <i id="kc-${name}-toggle-icon" class="${properties.kcAngleRightIconClass}" aria-hidden="true"></i>
        </button>
      </div>
      <div class="${properties.kcInputGroupItemClass} ${properties.kcFill}">
        <span class="${properties.kcInputClass} <#if readonly>${properties.kcFormReadOnlyClass}</#if>">
          <input
            id="${name}"
            name="${name}"
            value="${value}"
            type="text"
            <#if readonly>readonly</#if>
            aria-label="${ariaLabel}"
          />
        </span>
      </div>
      <div class="${properties.kcInputGroupItemClass}">
        <button
          class="${properties.kcFormPasswordVisibilityButtonClass}"
          type="button"
          aria-label="${msg("code-copy-label")}"
          data-icon-success="${properties.kcCheckIconClass}"
          data-icon-failure="${properties.kcInputErrorIconClass}"
          data-success-label="${msg("code-copy-success")}"
          data-failure-label="${msg("code-copy-failure")}"
          id="kc-${name}-copy-button"
        >
          <i id="kc-${name}-copy-icon" class="${properties.kcCopyIconClass}" aria-hidden="true"></i>
        </button>
      </div>
    </div>
  </div>
  <div class="${properties.kcCodeClipboardCopyContentClass}" id="kc-${name}-content" hidden>
    <pre><code aria-label="${ariaLabel}">${value}</code></pre>
  </div>
</div>
</#macro>
