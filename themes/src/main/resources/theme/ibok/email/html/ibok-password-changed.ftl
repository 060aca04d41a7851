<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.heading>${msg("ibokPasswordChangedTitle")}</@layout.heading>
<@layout.paragraph>${msg("ibokGreeting")}</@layout.paragraph>
<@layout.paragraph>${msg("ibokPasswordChangedIntro")}</@layout.paragraph>
<#if customerName?has_content>
<@layout.datum caption=msg("ibokCustomerName")>${customerName}</@layout.datum>
</#if>
<@layout.datum caption=msg("ibokLogin")><strong style="font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;">${login}</strong></@layout.datum>
<@layout.datum caption=msg("ibokChangedAt")><strong>${changedAt}</strong></@layout.datum>
<@layout.paragraph>${msg("ibokPasswordChangedByYou")}</@layout.paragraph>
<@layout.warning>${msg("ibokPasswordChangedByOther")}</@layout.warning>
<@layout.paragraph>${msg("ibokPortalAddress")} <a href="${portalUrl}" style="color:#0b5fa8;word-break:break-all;">${portalUrl}</a></@layout.paragraph>
</@layout.emailLayout>
