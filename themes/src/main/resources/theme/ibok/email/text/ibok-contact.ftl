<#ftl output_format="plainText">
----------------------------------------
${msg("ibokContactTitle")}
${msg("ibokContactPhones")} ${contactPhones?replace(" do ", " " + msg("ibokPhoneRange") + " ")}
${msg("ibokContactEmail")} ${contactEmail}

iBOK – ${msg("ibokFullName")} ${organisationName}
