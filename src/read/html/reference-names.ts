/**
 * 字符名. Names of HTML's character references, for browsers: those of HTML 4, of ASCII, and of punctuation that editors write. A line holds a
 * code point in hex and then the names of it and of those that follow; names of one character have a stroke between them.
 * The 1,900 others of HTML 5 are mathematical, and would weigh as much as all tables of the parser's administrative divisions.
 *
 * Source: https://html.spec.whatwg.org/multipage/named-characters.html
 */
export const referenceNames = `
9:Tab NewLine
21:excl quot/QUOT num dollar percnt amp/AMP apos lpar rpar ast/midast plus comma
2e:period sol
3a:colon semi lt/LT equals gt/GT quest commat
5b:lbrack/lsqb bsol rbrack/rsqb Hat lowbar/UnderBar DiacriticalGrave/grave
7b:lbrace/lcub verbar/vert/VerticalLine rbrace/rcub
a0:nbsp/NonBreakingSpace iexcl cent pound curren yen brvbar sect uml copy/COPY ordf laquo not shy reg/REG macr deg plusmn sup2 sup3 acute micro para middot/CenterDot/centerdot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
152:OElig oelig
160:Scaron scaron
178:Yuml
192:fnof
2c6:circ
2dc:tilde
391:Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho
3a3:Sigma Tau Upsilon Phi Chi Psi Omega
3b1:alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega
3d1:thetasym upsih
3d6:piv
2002:ensp emsp emsp13 emsp14
2007:numsp puncsp thinsp
200c:zwnj zwj lrm rlm hyphen/dash
2013:ndash mdash horbar
2018:lsquo rsquo sbquo
201c:ldquo rdquo bdquo
2020:dagger Dagger bull
2025:nldr hellip/mldr
2030:permil
2032:prime Prime
2039:lsaquo rsaquo
203e:oline
2044:frasl
20ac:euro
2111:image
2116:numero
2118:weierp
211c:real
2122:trade
2135:alefsym
2190:larr uarr rarr darr harr
21b5:crarr
21d0:lArr uArr rArr dArr hArr
2200:forall
2202:part exist
2205:empty
2207:nabla isin notin
220b:ni
220f:prod
2211:sum minus
2217:lowast
221a:radic
221d:prop infin
2220:ang
2227:and or cap cup int
2234:there4
223c:sim
2245:cong
2248:asymp
2260:ne equiv
2264:le ge
2282:sub sup nsub
2286:sube supe
2295:oplus
2297:otimes
22a5:perp
22c5:sdot
2308:lceil rceil lfloor rfloor
27e8:lang rang
25a1:square/squ
25aa:squf/blacksquare
25b5:utri
25b9:rtri
25bf:dtri
25c3:ltri
25ca:loz cir
2605:starf/bigstar star
2660:spades
2663:clubs
2665:hearts diams
2713:check
`
