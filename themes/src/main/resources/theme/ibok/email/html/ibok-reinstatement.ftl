<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokReinstatementTitle") preheader=msg("ibokReinstatementIntro")>
<@layout.paragraph>${msg("ibokReinstatementIntro")}</@layout.paragraph>
<@layout.datum caption=msg("ibokLogin")><@layout.typed>${login}</@layout.typed></@layout.datum>
<#if ownPassword>
<@layout.paragraph>${msg("ibokReinstatementOwnPassword")}</@layout.paragraph>
<@layout.button href=portalUrl>${msg("ibokGoToPortal")}</@layout.button>
<#else>
<@layout.paragraph>${msg("ibokReinstatementTemporaryPassword")}</@layout.paragraph>
</#if>
<@layout.paragraph>${msg("ibokPortalAddress")} <@layout.address href=portalUrl/></@layout.paragraph>
<@layout.warning>${msg("ibokReinstatementNotYou")}</@layout.warning>
</@layout.emailLayout>
