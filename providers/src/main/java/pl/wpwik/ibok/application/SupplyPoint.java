package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A place the utility supplies, known by its number, its address or both. */
@Embeddable
public record SupplyPoint(
        @Column(name = "POINT_NUMBER") String number,
        @Column(name = "ADDRESS") String address) {}
