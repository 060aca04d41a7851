<#ftl output_format="plainText">
${msg("ibokGreeting")}

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

<#include "ibok-contact.ftl">
