package pl.wpwik.ibok.dev;

import java.util.LinkedHashMap;
import java.util.Map;

/** An invented customer: a person, or an organisation with its contact person. */
record SampleHousehold(
        String channel,
        String firstName,
        String lastName,
        String organisation,
        String customerNumber,
        String email,
        String phone,
        String street,
        String house,
        String flat,
        String postalCode,
        String city) {

    private static final int COLUMNS = 12;

    /** One line of samples.csv; an empty column is a missing value. */
    static SampleHousehold parse(String line) {
        var values = line.split(";", COLUMNS);
        if (values.length != COLUMNS) {
            throw new IllegalArgumentException("Not " + COLUMNS + " columns: " + line);
        }
        return new SampleHousehold(
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8],
                values[9],
                values[10],
                values[11]);
    }

    Map<String, Object> applicant() {
        var applicant = new LinkedHashMap<String, Object>();
        applicant.put("kind", organisation.isEmpty() ? "PERSON" : "ORGANISATION");
        applicant.put("firstName", firstName);
        applicant.put("lastName", lastName);
        applicant.put("organisationName", present(organisation));
        applicant.put("customerNumber", customerNumber);
        return applicant;
    }

    Map<String, Object> address() {
        var address = new LinkedHashMap<String, Object>();
        address.put("street", present(street));
        address.put("houseNumber", house);
        address.put("flatNumber", present(flat));
        address.put("postalCode", postalCode);
        address.put("city", city);
        return address;
    }

    Map<String, Object> supplyPoint() {
        var door = flat.isEmpty() ? house : house + "/" + flat;
        var line = street.isEmpty() ? city + " " + door : "ul. " + street + " " + door + ", " + postalCode + " " + city;
        return Map.of("number", "PP-" + customerNumber.substring(2), "address", line);
    }

    private static String present(String value) {
        return value.isEmpty() ? null : value;
    }
}
