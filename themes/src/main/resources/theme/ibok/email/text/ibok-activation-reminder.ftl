<#ftl output_format="plainText">
${msg("ibokGreeting")}

${msg("ibokActivationReminderIntro")}

${msg("ibokLogin")}
    ${login}

${msg("ibokValidUntil")} ${validUntil}

${msg("ibokActivationReminderWhere", msg("ibokActivationSubject"), sentOn)}

${msg("ibokPortalAddress")}
    ${portalUrl}


${msg("ibokActivationReminderLostTitle")?upper_case}

${msg("ibokActivationReminderLost")}


${msg("ibokNeverShare")}

<#include "ibok-contact.ftl">
