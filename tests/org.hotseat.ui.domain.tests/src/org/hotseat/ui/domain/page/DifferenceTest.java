// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.ui.domain.support.Samples;
import org.junit.jupiter.api.Test;

final class DifferenceTest {

    private static List<Difference> after(String stored) throws DomainSyntaxException {
        return Difference.between(DomainDocument.parse(Samples.PLOT), DomainDocument.parse(stored));
    }

    @Test
    void nothingDiffersAtFirst() throws DomainSyntaxException {
        assertTrue(after(Samples.PLOT).isEmpty());
    }

    @Test
    void aSettingAndADeviceWaitForTheNextStart() throws DomainSyntaxException {
        List<Difference> found = after(Samples.PLOT.replace("<acpi/>", "").replace("<target dev='sda' bus='sata'/>",
                "<target dev='sda' bus='ide'/>"));

        assertEquals(List.of("processor", "disks", "disks"), found.stream().map(Difference::page).toList());
        assertTrue(found.get(1).running().contains("SATA"), found.get(1).running());
        assertTrue(found.get(2).stored().contains("IDE"), found.get(2).stored());
    }
}
