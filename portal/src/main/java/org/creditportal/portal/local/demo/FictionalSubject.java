package org.creditportal.portal.local.demo;

/// Somebody who does not exist.
///
/// @param code credit code, or citizen identity number of a person
/// @param registration business registration number, or empty
/// @param representative empty for a person
record FictionalSubject(String name, String code, String registration, String representative) {

    /// Never shows the code, which may be a person's.
    @Override
    public String toString() {
        return "FictionalSubject[" + name + "]";
    }
}
