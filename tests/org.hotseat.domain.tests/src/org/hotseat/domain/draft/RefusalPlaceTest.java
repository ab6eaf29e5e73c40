// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.Problem;
import org.hotseat.domain.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusalPlaceTest {

    /** With an empty drive beside the disk. */
    private static final String PLOT = Samples.PLOT.replace("<controller", """
            <disk type='file' device='cdrom'>
                  <target dev='sda' bus='sata'/>
                  <readonly/>
                </disk>
                <controller""");

    private static Problem place(String reason) throws DomainSyntaxException {
        return RefusalPlace.of(reason, DomainDocument.parse(PLOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "operation failed: domain 'plot-7' already exists with uuid 1a6f9b5e-0a3c-4c38-9f0e-7a3f5d2c1b00 | name",
            "The machine plot-7 exists already with UUID 1a6f9b5e-0a3c-4c38-9f0e-7a3f5d2c1b00. | name",
            "XML error: target 'vda' duplicated for disk sources '/a' and '/b' | devices/disk[1]/target",
            "unsupported configuration: Unable to find bridge 'br-biz' | devices/interface/source",
            "XML error: maximum vcpus must be an integer | vcpu",
            "unsupported configuration: CPU topology doesn't match maximum vcpu count | vcpu",
            "XML error: unable to parse mac address '52:54:00:aa:bb:cc' | devices/interface/mac",
            "unsupported configuration: Emulator does not support machine type 'pc-q35-7.2' | os/type",
            "invalid argument: unknown video model 'virtio' | devices/video/model",
            "(domain_definition):17: Opening and ending tag mismatch | clock",
            "missing target information for device /images/plot-7.qcow2 | devices/disk[1]/source",
            "unsupported configuration: Maximum CPUs greater than specified machine type limit 255 | vcpu",
            "XML error: Invalid value for attribute 'bus' in element 'target': 'virtio'. | devices/disk[1]/target",
            "unsupported configuration: unknown clock offset 'utc' | clock",
            "internal error: at line 24 something is odd | devices/disk[1]/source" })
    void aReasonFindsItsElement(String reason, String path) throws DomainSyntaxException {
        assertEquals(path, place(reason).path());
    }

    @Test
    void anAddressThatIsUsedTwiceIsTheLaterUse() throws DomainSyntaxException {
        String address = "<address type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'/>";
        DomainDocument document = DomainDocument.parse(PLOT
                .replace("<readonly/>", "<readonly/>" + address)
                .replace("<source bridge='br-biz'/>", "<source bridge='br-biz'/>" + address));
        assertEquals("devices/interface/address",
                RefusalPlace.of("XML error: Attempted double use of PCI Address 0000:00:03.0", document).path());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "XML error: Memory size must be specified via <memory> or in the <numa> configuration | memory | 3",
            "missing <memory> | memory | 3", "The description gives no memory. | memory | 3",
            "missing name information | name | 3", "The description has no name. | name | 3",
            "XML error: an os <type> must be specified | os/type | 9" })
    void whatIsMissingIsPlacedWhereItBelongs(String reason, String path, int line) throws DomainSyntaxException {
        DomainDocument document = DomainDocument.parse(PLOT.replaceAll("<(memory|name|type) ?[^>]*>[^<]*</\\1>",
                ""));
        assertEquals(new Problem(path, line, reason), RefusalPlace.of(reason, document));
    }

    @Test
    void aModelNameThatIsNoneIsTheOneOfThatCard() throws DomainSyntaxException {
        DomainDocument document = DomainDocument.parse(PLOT.replace("<graphics", """
                <interface type='bridge'>
                  <source bridge='br-biz'/>
                  <model type='my card'/>
                </interface>
                <serial type='pty'>
                  <target type='isa-serial' port='0'><model name='isa-serial'/></target>
                </serial>
                <graphics"""));
        assertEquals("devices/interface[2]/model",
                RefusalPlace.of("Model name contains invalid characters", document).path());
    }

    @Test
    void aReasonThatPointsNowhereIsAboutTheWhole() throws DomainSyntaxException {
        assertEquals(new Problem("", 0, "internal error: something broke"), place("internal error: something broke"));
    }
}
