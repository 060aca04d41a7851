<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.heading>${msg("ibokEmailChangedTitle")}</@layout.heading>
<@layout.paragraph>${msg("ibokGreeting")}</@layout.paragraph>
<@layout.paragraph>${msg("ibokEmailChangedIntro")}</@layout.paragraph>
<#if customerName?has_content>
<@layout.datum caption=msg("ibokCustomerName")>${customerName}</@layout.datum>
</#if>
<@layout.datum caption=msg("ibokLogin")><strong style="font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;">${login}</strong></@layout.datum>
<@layout.datum caption=msg("ibokChangedAt")><strong>${changedAt}</strong></@layout.datum>
<@layout.paragraph>${msg("ibokEmailChangedByYou")}</@layout.paragraph>
<@layout.warning>${msg("ibokEmailChangedByOther", contactPhones?replace(" do ", " " + msg("ibokPhoneRange") + " "))}</@layout.warning>
</@layout.emailLayout>
