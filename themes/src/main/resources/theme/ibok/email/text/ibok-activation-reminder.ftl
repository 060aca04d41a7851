<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.mail>
${msg("ibokActivationReminderIntro")}

${msg("ibokLogin")} ${login}

${msg("ibokValidUntil")} ${validUntil}

${msg("ibokActivationReminderWhere", msg("ibokActivationSubject"), sentOn)}

${msg("ibokPortalAddress")}
${portalUrl}


<@text.heading>${msg("ibokActivationReminderLostTitle")}</@text.heading>
${msg("ibokActivationReminderLost")}

${msg("ibokNeverShare")}

</@text.mail>
