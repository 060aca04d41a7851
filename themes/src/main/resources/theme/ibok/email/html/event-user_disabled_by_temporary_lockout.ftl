<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("eventUserDisabledByTemporaryLockoutSubject") text=layout.parts.text("eventUserDisabledByTemporaryLockoutBody") values=[layout.parts.moment(event.date)]/>
