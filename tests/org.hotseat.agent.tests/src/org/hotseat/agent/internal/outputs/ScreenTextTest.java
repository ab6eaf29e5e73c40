// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.devices.display.Picture;
import org.junit.jupiter.api.Test;

class ScreenTextTest {

    @Test
    void thePictureIsWhereTheDescriptionSays() throws Exception {
        String xml = "<domain><devices><graphics type='vnc' port='5903' listen='0.0.0.0' passwd='p'/>"
                + "<graphics type='vnc' port='-1'><listen type='socket' socket='/run/v'/></graphics></devices>"
                + "</domain>";
        Picture first = ScreenText.picture(xml, 0);
        assertEquals(new Picture(new Picture.Port("127.0.0.1", 5903), "p"), first);
        assertTrue(!first.toString().contains("p]") && first.password().equals("p"), first.toString());
        assertEquals(new Picture(new Picture.Socket(Path.of("/run/v")), ""), ScreenText.picture(xml, 1));
        for (String none : List.of("<domain/>", "<domain><devices/></domain>", xml)) {
            FailureException refused = assertThrows(FailureException.class, () -> ScreenText.picture(none, 2));
            assertEquals(FailureCode.UNSUPPORTED, refused.code());
        }
        assertThrows(FailureException.class, () -> ScreenText.picture("<domain", 0));
    }

    @Test
    void aServerThatListensNowhereOrNotYetIsTold() {
        for (String port : List.of("", " port='-1'", " port='x'")) {
            FailureException refused = assertThrows(FailureException.class, () -> ScreenText.picture(
                    "<domain><devices><graphics type='vnc'" + port + "><listen type='none'/></graphics></devices>"
                            + "</domain>", 0));
            assertTrue(refused.failure().text().contains("no port and no socket"), refused.failure().text());
        }
    }
}
