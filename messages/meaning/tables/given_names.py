"""Given names common in Denmark: who is named so is somebody to meet, and no other institution."""

from __future__ import annotations

from messages.meaning.text import words_of

GIVEN_NAMES = words_of(
    "Peter Jens Lars Michael Henrik Thomas Søren Jan Christian Martin Niels Anders Morten Jesper Hans Jørgen Mads "
    "Per Ole Rasmus Kim Erik Kasper Brian Claus Klaus Carsten Karsten Bent Poul Torben Flemming Mikkel Jakob "
    "Jacob John Steen Sten Bo Kurt Frank Kenneth Finn Leif Allan Kristian Mogens Ulrik Palle Jørn Preben Troels "
    "Magnus Emil Oliver Tobias Simon Daniel Sebastian Frederik Jonas Nikolaj Uffe Esben Asger Bjarne Benny Tommy "
    "Johnny Ivan Johan Karl Mohammed Mohamed Ahmed Ali Yusuf Omar Hassan Ibrahim Mustafa Anne Kirsten Mette Hanne "
    "Anna Helle Susanne Lene Marianne Maria Inge Karen Lone Bente Camilla Pia Louise Jette Charlotte Tina Birthe "
    "Gitte Hanna Inger Ulla Lis Dorte Dorthe Rikke Tove Trine Birgit Julie Emma Ida Line Sofie Ditte Katrine "
    "Kathrine Pernille Annette Vibeke Marie Christina Kristina Karina Bodil Lisbeth Elisabeth Jytte Ellen Else "
    "Eva Signe Stine Sanne Malene Heidi Susan Britta Grethe Solveig Maja Nanna Astrid Tanja Betina Bettina Connie "
    "Conny Dagny Fatima Aisha Leyla Yasmin Gerda Ruth Iben Maiken Merete Marlene Majbritt Maibritt Lotte Lise "
    "Sonja Sidsel Tine Winnie Wivi Zainab Amina Sif "
)
