# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# Firmware of a machine that needs no boot and proves that its memory and its disk are of one instant. It counts in memory,
# writes each count to its disk (IDE, programmed I/O, flushed), reads it back, and ticks on the serial line:
#
#   S                          it begins
#   .                          a tick
#   T tttttttt aaaaaaaa wwwwwwww   every EVERY-th tick instead of '.', without the blanks and with a line feed: ticks, count
#                              on the disk, units of work; each 8 hexadecimal digits
#   X k nnnnnnnn ffffffff      the disk is not what memory says: where it was seen, which count was looked for, what was found
#
# k: 1 one of the last two counts is gone, 2 a newer count is there than was ever written, 3 what was just written is not
# there, 4 an error of the disk. What is read on the serial line is the mode: bit 0 dirties memory, bit 1 counts work as fast
# as it can, bit 2 writes to the disk as fast as it can. Settings: HZ, EVERY, PAGES per tick, FILL and MIB (up to where memory is filled
# and dirtied), IDLE and BUSY (ticks between two counts), MODE at the beginning.
#
# With DESK it is the machine of a seat: it has no disk and counts in memory alone, draws a picture of stripes, plays
# 440 Hz for ever on a Sound Blaster 16 once lines 2 and 3 have said something (while its DMA runs, QEMU completes no
# connection of a line any more), and has three more serial lines:
#
#   2                          a device speaks here; each byte that is read is written to line 4 at once
#   3                          an adapter for CAN (slcan): opened, and "t1234" and the count, every second
#   4                          what was heard on line 2
#
# x86_64-linux-gnu-as --32 --defsym HZ=100 … ; x86_64-linux-gnu-objcopy -O binary: exactly 64 KiB
        .intel_syntax noprefix
        .text
        .set BASE, 0xF0000              # where the firmware is seen below 1 MiB

        .set TICKS, 0x2000              # variables
        .set LEFT, 0x2004
        .set ACKED, 0x2008
        .set WORK, 0x200C
        .set SEEN, 0x2010
        .set WAIT, 0x2014
        .set PAGE, 0x2018
        .set SEED, 0x201C
        .set NOW, 0x2020                # mode
        .set SECTOR, 0x3000             # one sector
        .set STACK, 0x7000
        .set FIRST, 0x200000            # first page that is dirtied
        .set SLOTS, 64                  # counts lie in so many sectors in turn
        .set UNIT, 256                  # turns of one unit of work
        .set LAG, 50                    # ticks that are caught up at most

        .org 0xE000
        .code16
start:  cli
        xor     ax, ax
        mov     ds, ax
        in      al, 0x92
        or      al, 2
        out     0x92, al
        .byte   0x66, 0x2E, 0x0F, 0x01, 0x16    # lgdt cs:[gdtr], 32 bits
        .word   gdtr
        mov     eax, cr0
        or      al, 1
        mov     cr0, eax
        .byte   0x66, 0xEA                      # far jump, 32 bits
        .long   BASE + wide
        .word   8

        .code32
wide:   mov     eax, 16
        mov     ds, eax
        mov     es, eax
        mov     ss, eax
        mov     esp, STACK
        cld
        mov     edi, TICKS
        mov     ecx, 64
        xor     eax, eax
        rep     stosd
        mov     dword ptr [LEFT], 1
        mov     dword ptr [WAIT], 1
        mov     dword ptr [SEED], 88172645
        mov     dword ptr [NOW], MODE
        mov     dword ptr [PAGE], FIRST
        mov     dx, 0x3F8
        mov     al, 'S'
        out     dx, al
        call    fill
        .ifdef  DESK
        call    desk
        .else
        mov     dx, 0x3F6                       # the disk is asked, it does not interrupt
        mov     al, 2
        out     dx, al
        call    find
        .endif
        lidt    cs:[BASE + idtr]
        mov     al, 0x11                        # interrupt controllers: from 32 on, only the timer
        out     0x20, al
        mov     al, 0x20
        out     0x21, al
        mov     al, 4
        out     0x21, al
        mov     al, 1
        out     0x21, al
        mov     al, 0xFE
        out     0x21, al
        mov     al, 0xFF
        out     0xA1, al
        mov     al, 0x34                        # timer
        out     0x43, al
        mov     al, (1193182 / HZ) & 0xFF
        out     0x40, al
        mov     al, (1193182 / HZ) >> 8
        out     0x40, al
        mov     eax, 0xFEE00350                 # the processor's own controller lets the other one through
        mov     dword ptr [eax], 0x700

turn:   cli
        mov     eax, [TICKS]
        sub     eax, [SEEN]
        jz      rest
        sti
        cmp     eax, LAG
        jb      1f
        mov     eax, [TICKS]
        dec     eax
        mov     [SEEN], eax
1:      inc     dword ptr [SEEN]
        test    byte ptr [NOW], 1
        jz      2f
        call    dirty
2:      dec     dword ptr [WAIT]
        jnz     turn
        mov     dword ptr [WAIT], IDLE
        test    byte ptr [NOW], 1
        jz      3f
        mov     dword ptr [WAIT], BUSY
3:      call    count
        jmp     turn

rest:   test    byte ptr [NOW], 6
        jnz     4f
        sti
        hlt
        jmp     turn
4:      sti
        test    byte ptr [NOW], 4
        jz      work
        call    count
        jmp     turn
work:   mov     ecx, UNIT
5:      imul    ebx, ebx, 1664525
        dec     ecx
        jnz     5b
        inc     dword ptr [WORK]
        jmp     turn

# a page with numbers that no packer makes smaller; edi: where
noise:  mov     eax, [SEED]
        mov     ecx, 1024
1:      imul    eax, eax, 1664525
        add     eax, 1013904223
        stosd
        dec     ecx
        jnz     1b
        mov     [SEED], eax
        ret

fill:   mov     edi, FIRST
1:      call    noise
        cmp     edi, FILL << 20
        jb      1b
        ret

dirty:  mov     esi, PAGES
1:      mov     edi, [PAGE]
        call    noise
        cmp     edi, MIB << 20
        jb      2f
        mov     edi, FIRST
2:      mov     [PAGE], edi
        dec     esi
        jnz     1b
        ret

# the disk. Waits until it is not busy; carry when something is wrong
ready:  mov     dx, 0x1F7
1:      pause
        in      al, dx
        test    al, 0x80
        jnz     1b
        test    al, 0x21
        jz      2f
        stc
2:      ret

# al: command, ebx: count whose sector it is for
order:  push    eax
        call    ready
        mov     eax, ebx
        and     eax, SLOTS - 1
        add     eax, SLOTS
        mov     ecx, eax
        mov     dx, 0x1F2
        mov     al, 1
        out     dx, al
        inc     edx
        mov     al, cl
        out     dx, al
        inc     edx
        mov     al, ch
        out     dx, al
        inc     edx
        mov     al, 0
        out     dx, al
        inc     edx
        mov     al, 0xE0
        out     dx, al
        inc     edx
        pop     eax
        out     dx, al
        in      al, dx                          # a moment
        jmp     ready

# reads the sector of a count, ebx
load:   mov     al, 0x20
        call    order
        jc      broken
        mov     edi, SECTOR
        mov     ecx, 256
        mov     dx, 0x1F0
        rep     insw
        ret

# writes it and waits until it is safe
store:  mov     al, 0x30
        call    order
        jc      broken
        mov     esi, SECTOR
        mov     ecx, 256
        mov     dx, 0x1F0
        rep     outsw
        call    ready
        jc      broken
        mov     al, 0xE7
        call    order
        jc      broken
        ret

broken: mov     al, '4'
        movzx   ecx, al
        in      al, dx
        movzx   esi, al
        jmp     tell

# what a sector says of a count, ebx: it, its complement, then numbers that come from it
make:   mov     edi, SECTOR
        mov     eax, ebx
        stosd
        not     eax
        stosd
        mov     ecx, 126
1:      imul    eax, eax, 1664525
        add     eax, 1013904223
        stosd
        dec     ecx
        jnz     1b
        ret

# whether the sector says this count, ebx: zero flag
is:     mov     edi, SECTOR
        mov     eax, ebx
        scasd
        jne     2f
        not     eax
        scasd
        jne     2f
        mov     ecx, 126
1:      imul    eax, eax, 1664525
        add     eax, 1013904223
        scasd
        jne     2f
        dec     ecx
        jnz     1b
2:      ret

# the newest count of the disk, when it begins
find:   xor     ebp, ebp
1:      mov     ebx, ebp
        call    load
        mov     ebx, [SECTOR]
        call    is
        jne     2f
        cmp     ebx, [ACKED]
        jbe     2f
        mov     [ACKED], ebx
2:      inc     ebp
        cmp     ebp, SLOTS
        jb      1b
        ret

# the next count: disk and memory must agree before it is written and after. Two counts are looked for, since the last one
# may have been under way when the machine was copied: then it is written to whatever disk is there
count:
        .ifdef  DESK
        inc     dword ptr [ACKED]
        ret
        .endif
        mov     ebx, [ACKED]
        test    ebx, ebx
        jz      1f
        dec     ebx
        jz      0f
        call    last
0:      inc     ebx
        call    last
1:      inc     ebx
        call    load
        mov     ecx, '2'
        mov     esi, [SECTOR]
        cmp     esi, ebx                        # it is older by a whole turn, or nothing
        jb      2f
        call    tell
2:      call    make
        call    store
        call    load
        call    is
        mov     ecx, '3'
        call    wrong
        mov     [ACKED], ebx
        ret

# a count that was written, ebx, must be there
last:   call    load
        call    is
        mov     ecx, '1'
# ecx: where it was seen; unless zero
wrong:  jnz     1f
        ret
1:      mov     esi, [SECTOR]

tell:   pushad
        pushfd
        cli
        mov     dx, 0x3F8
        mov     al, 'X'
        out     dx, al
        mov     al, cl
        out     dx, al
        mov     eax, ebx
        call    hex
        mov     eax, esi
        call    hex
        mov     al, 10
        out     dx, al
        popfd
        popad
        ret

# eax in 8 digits to the line in dx
hex:    mov     ebx, eax
        mov     ecx, 8
1:      rol     ebx, 4
        mov     eax, ebx
        and     eax, 15
        mov     al, cs:[BASE + digits + eax]
        out     dx, al
        dec     ecx
        jnz     1b
        ret

digits: .ascii  "0123456789abcdef"

tick:   pushad
        mov     dx, 0x3FD
        in      al, dx
        mov     dx, 0x3F8
        test    al, 1
        jz      1f
        in      al, dx
        and     eax, 7
        mov     [NOW], eax
1:      inc     dword ptr [TICKS]
        dec     dword ptr [LEFT]
        jz      2f
        mov     al, '.'
        out     dx, al
        jmp     3f
2:      mov     dword ptr [LEFT], EVERY
        mov     al, 'T'
        out     dx, al
        mov     eax, [TICKS]
        call    hex
        mov     eax, [ACKED]
        call    hex
        mov     eax, [WORK]
        call    hex
        mov     al, 10
        out     dx, al
3:
        .ifdef  DESK
        call    listen
        .endif
        mov     al, 0x20
        out     0x20, al
        popad
        iretd

        .ifdef  DESK
        .set    SPEAK, 0x2024                   # ticks until the next frame
        .set    HEARD, 16                       # bytes that are read in one tick at most
        .set    HEARS, 0x2028                   # bit 0 line 2, bit 1 line 3 has said something, bit 2 it plays
        .set    WAVE, 0x4000                    # what is played, again and again
        .set    SAMPLES, 4000                   # at 10,000 Hz; each 250 are 11 waves
        .set    RATE, 256 - 1000000 / 10000     # as the card is told

# a register of the card
        .macro  vbe     which, what
        mov     dx, 0x1CE
        mov     eax, \which
        out     dx, ax
        inc     edx
        mov     eax, \what
        out     dx, ax
        .endm

# the lines get their buffers, and the picture is drawn: 640 by 480, 64 KiB at a time
desk:   mov     dword ptr [SPEAK], HZ
        mov     al, 0xC1                        # up to 14 bytes come at a time
        mov     dx, 0x2FA
        out     dx, al
        mov     dx, 0x3EA
        out     dx, al
        vbe     4, 0
        vbe     1, 640
        vbe     2, 480
        vbe     3, 32
        vbe     4, 1
        mov     dx, 0x3C0                       # the picture is seen
        mov     al, 0x20
        out     dx, al
        xor     ebx, ebx                        # dots so far
        xor     esi, esi                        # bank
1:      vbe     5, esi
        mov     edi, 0xA0000
2:      mov     eax, ebx
        shr     eax, 5
        imul    eax, eax, 0x3D4D51
        and     eax, 0xFFFFFF
        stosd
        inc     ebx
        cmp     edi, 0xB0000
        jb      2b
        inc     esi
        cmp     esi, 19
        jb      1b
        mov     edi, WAVE
        xor     ecx, ecx
        mov     ebx, 250
3:      imul    eax, ecx, 22
        xor     edx, edx
        div     ebx
        shl     eax, 7                          # which half of a wave
        add     al, 0x40
        stosb
        inc     ecx
        cmp     ecx, SAMPLES
        jb      3b
        ret

play:   mov     dword ptr [HEARS], 7
        mov     esi, OFFSET BASE + sound
        xor     edx, edx
4:      mov     dx, [esi]
        mov     al, [esi + 2]
        out     dx, al
        add     esi, 3
        cmp     esi, OFFSET BASE + sounds
        jb      4b
        ret

        .macro  to      port, value
        .word   \port
        .byte   \value
        .endm

sound:  to      0x0A, 5                         # channel 1 of the DMA controller, over and over
        to      0x0C, 0
        to      0x0B, 0x59
        to      0x02, WAVE & 0xFF
        to      0x02, WAVE >> 8
        to      0x83, 0
        to      0x03, (SAMPLES - 1) & 0xFF
        to      0x03, (SAMPLES - 1) >> 8
        to      0x0A, 1
        to      0x226, 1                        # the card: reset, speaker, rate, size, 8 bits over and over
        to      0x226, 0
        to      0x22C, 0xD1
        to      0x22C, 0x40
        to      0x22C, RATE
        to      0x22C, 0x48
        to      0x22C, (SAMPLES - 1) & 0xFF
        to      0x22C, (SAMPLES - 1) >> 8
        to      0x22C, 0x1C
sounds:

# one turn of the lines; within an interrupt
listen: mov     esi, HEARD
1:      mov     dx, 0x2FD
        in      al, dx
        test    al, 1
        jz      2f
        mov     dx, 0x2F8
        in      al, dx
        or      dword ptr [HEARS], 1
        mov     cl, al
        mov     dx, 0x2ED
7:      in      al, dx                          # until line 4 takes it
        test    al, 0x20
        jz      7b
        mov     al, cl
        mov     dx, 0x2E8
        out     dx, al
        dec     esi
        jnz     1b
2:      mov     esi, HEARD
3:      mov     dx, 0x3ED                       # an adapter's answers
        in      al, dx
        test    al, 1
        jz      4f
        mov     dx, 0x3E8
        in      al, dx
        or      dword ptr [HEARS], 2
        dec     esi
        jnz     3b
4:      cmp     dword ptr [HEARS], 3
        jne     8f
        call    play
8:      dec     dword ptr [SPEAK]
        jz      5f
        ret
5:      mov     dword ptr [SPEAK], HZ
        mov     dx, 0x3E8
        mov     esi, OFFSET BASE + frame
6:      mov     al, [esi]
        out     dx, al
        inc     esi
        cmp     esi, OFFSET BASE + framed
        jb      6b
        mov     eax, [ACKED]
        call    hex
        mov     al, 13
        out     dx, al
        ret

frame:  .ascii  "O\rt1234"
framed:
        .endif

trap:   mov     ecx, '5'                        # never: the processor found something wrong with this program
        call    tell
        cli
1:      hlt
        jmp     1b

        .balign 8
gdt:    .quad   0
        .quad   0x00CF9A000000FFFF
        .quad   0x00CF92000000FFFF
gdtr:   .word   23
        .long   BASE + gdt
idt:    .rept   32
        .word   trap, 8, 0x8E00, BASE >> 16
        .endr
        .word   tick, 8, 0x8E00, BASE >> 16
idtr:   .word   33 * 8 - 1
        .long   BASE + idt

        .org    0xFFF0
        .code16
        .byte   0xEA                            # far jump
        .word   start, BASE >> 4
        .org    0x10000
