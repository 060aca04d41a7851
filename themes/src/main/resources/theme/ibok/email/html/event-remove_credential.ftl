<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("eventRemoveCredentialSubject") text=layout.parts.text("eventRemoveCredentialBody") values=[layout.parts.credential(event.getDetail("credential_type")!""), layout.parts.moment(event.date), event.ipAddress!""]/>
