<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("eventUpdateCredentialSubject") text=layout.parts.text("eventUpdateCredentialBody") values=[layout.parts.credential(event.getDetail("credential_type")!""), layout.parts.moment(event.date), event.ipAddress!""]/>
