<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokReinstatementIntro")}

${msg("ibokLogin")} ${login}

<#if ownPassword>
${msg("ibokReinstatementOwnPassword")}
<#else>
${msg("ibokReinstatementTemporaryPassword")}
</#if>

${msg("ibokPortalAddress")}
${portalUrl}

${msg("ibokReinstatementNotYou")}

</@text.mail>
