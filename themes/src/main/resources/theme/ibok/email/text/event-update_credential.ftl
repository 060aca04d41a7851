<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.message text=text.parts.text("eventUpdateCredentialBody") values=[text.parts.credential(event.getDetail("credential_type")!""), text.parts.moment(event.date), event.ipAddress!""]/>
