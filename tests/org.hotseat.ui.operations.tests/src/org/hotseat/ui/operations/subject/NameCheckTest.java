// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.edit.NewObjects;
import org.junit.jupiter.api.Test;

class NameCheckTest {

    private final NewObjects objects = new NewObjects();
    private final Cluster cluster = objects.cluster("North Ops");

    @Test
    void namesWithSpacesQuotesAndChineseAreAllowed() {
        Seat seat = objects.named(Literals.SEAT, Seat.class, "Desk 7");
        for (String name : new String[] { "Desk 8", "“Desk” 'x' & <y>", "调度大厅北部走廊夜班二席", "x".repeat(200) }) {
            assertEquals(Optional.empty(), NameCheck.obstacle(cluster, Literals.CLUSTER__SEATS, seat, name));
        }
    }

    @Test
    void emptyLongTakenAndControlCharactersAreNot() {
        Seat seat = objects.named(Literals.SEAT, Seat.class, "Desk 7");
        cluster.getSeats().add(seat);
        Seat other = objects.named(Literals.SEAT, Seat.class, "Desk 8");
        for (String name : new String[] { "", "x".repeat(201), "Desk 7", "a\tb" }) {
            assertTrue(NameCheck.obstacle(cluster, Literals.CLUSTER__SEATS, other, name).isPresent(), name);
        }
        assertEquals(Optional.empty(), NameCheck.obstacle(cluster, Literals.CLUSTER__SEATS, seat, "Desk 7"));
    }
}
