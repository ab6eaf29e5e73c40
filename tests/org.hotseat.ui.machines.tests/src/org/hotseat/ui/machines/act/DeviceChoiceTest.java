// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceChoiceTest {

    private static final String MACHINE = """
            <domain type='kvm'><name>a</name><devices>
              <controller type='pci'/>
              <disk type='file' device='disk'><source file='/a.qcow2'/><target dev='vda' bus='virtio'/></disk>
            </devices></domain>""";

    @Test
    void everyTemplateIsOneElementThatTheDialogAccepts() {
        for (DeviceChoice choice : DeviceChoice.templates()) {
            assertTrue(DeviceDialog.wrong(choice.xml()).isEmpty(), choice.toString());
        }
    }

    @Test
    void aNewDiskGetsANameThatIsFree() {
        assertTrue(DeviceChoice.templates(MACHINE).getFirst().xml().contains("vdb"));
    }

    @Test
    void whatNoFormKnowsIsNotOfferedToBeUnplugged() throws DomainSyntaxException {
        List<DeviceChoice> present = DeviceChoice.present(DomainDocument.parse(MACHINE));
        assertEquals(1, present.size());
        assertTrue(present.getFirst().xml().startsWith("<disk"), present.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<disk", "<a/><b/>", "text", "</devices><devices>", "<disk></nic>", "<!-- nothing -->" })
    void whatIsNotOneElementIsRefused(String xml) {
        assertTrue(DeviceDialog.wrong(xml).isPresent());
    }
}
