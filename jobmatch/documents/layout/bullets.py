"""The characters that stand before a point of a list and mean nothing else; dashes, stars and letters may, too."""

MARKS = "•◦▪■□●○‣⁃∙·➢➤►❖✓✔◆◇→⇒➔➜➝▸▹"
