// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subnets are read strictly and hold what they should. */
class SubnetTest {

    @ParameterizedTest
    @CsvSource({ "10.0.1.0/24,10.0.1.255,true", "10.0.1.0/24,10.0.2.0,false", "10.0.1.7/24,10.0.1.1,true",
        "0.0.0.0/0,255.255.255.255,true", "10.0.1.1/32,10.0.1.1,true", "10.0.1.1/32,10.0.1.2,false",
        "fd00::/64,fd00::1:2:3:4,true", "fd00::/64,fd00:0:0:1::1,false", "10.0.1.0/24,fd00::1,false" })
    void addressesAreInsideOrNot(String subnet, String address, boolean inside) {
        assertEquals(inside, Subnet.parse(subnet).orElseThrow().holds(address));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "10.0.1.0", "10.0.1.0/", "10.0.1.0/33", "fd00::/129", "10.0.1/24", "host/24",
        "10.0.1.999/24", "10.0.1.0/24 ", "10.0.1.0/-1", "::::/8" })
    void whatIsNoSubnetIsEmpty(String text) {
        assertEquals(Optional.empty(), Subnet.parse(text));
    }

    @Test
    void namesAreNotAddressesAndAreNeverLookedUp() {
        assertFalse(Subnet.isAddress("host-01"));
        assertFalse(Subnet.isAddress("1.2.3"));
        assertFalse(Subnet.isAddress("beef"));
        assertTrue(Subnet.isAddress("::1"));
    }
}
