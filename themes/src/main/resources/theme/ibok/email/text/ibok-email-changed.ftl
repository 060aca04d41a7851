<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokEmailChangedIntro")}

<#if customerName?has_content>
${msg("ibokCustomerName")} ${text.typed(customerName)}
</#if>
${msg("ibokLogin")} ${login}
${msg("ibokChangedAt")} ${changedAt}

${msg("ibokEmailChangedByYou")}

${text.filled(text.parts.text("ibokEmailChangedByOther"), [text.parts.phones()?join(", ")])}

</@text.mail>
