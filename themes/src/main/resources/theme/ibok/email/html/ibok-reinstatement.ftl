<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.heading>${msg("ibokReinstatementTitle")}</@layout.heading>
<@layout.paragraph>${msg("ibokGreeting")}</@layout.paragraph>
<@layout.paragraph>${msg("ibokReinstatementIntro")}</@layout.paragraph>
<@layout.datum caption=msg("ibokLogin")><strong style="font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;">${login}</strong></@layout.datum>
<#if ownPassword>
<@layout.paragraph>${msg("ibokReinstatementOwnPassword")}</@layout.paragraph>
<@layout.button href=portalUrl>${msg("ibokGoToPortal")}</@layout.button>
<#else>
<@layout.paragraph>${msg("ibokReinstatementTemporaryPassword")}</@layout.paragraph>
</#if>
<@layout.paragraph>${msg("ibokPortalAddress")} <a href="${portalUrl}" style="color:#0b5fa8;word-break:break-all;">${portalUrl}</a></@layout.paragraph>
<@layout.warning>${msg("ibokReinstatementNotYou")}</@layout.warning>
</@layout.emailLayout>
