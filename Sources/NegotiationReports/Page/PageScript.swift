/// The script of the page: small, written by hand, without dependencies.
///
/// It reads the data block and the statements in the page, and writes text only: no markup is ever
/// made from data.
enum PageScript {
  static let all =
    "(()=>{'use strict';\n" + reading + PageScript.board + tools + evidence + start + "})();"

  /// The data, and what stands in a cell on a day.
  private static let reading = #"""
    const $=id=>document.getElementById(id);
    const D=JSON.parse($('data').textContent);
    const SILENT=D.values.length-2,WHOLE=SILENT+1;
    const rtl=document.documentElement.dir==='rtl';
    let now=D.days-1,board=null,follow=false,grid=null,focused=null,wanted=new Set();
    const make=(tag,cls,text)=>{const e=document.createElement(tag);if(cls)e.className=cls;if(text!==undefined)e.textContent=text;return e};
    const bdi=text=>make('bdi','',text);
    const num=text=>D.digits?String(text).replace(/\d/g,d=>'٠١٢٣٤٥٦٧٨٩'[d]):String(text);
    const iso=day=>num(new Date((D.first+day)*864e5).toISOString().slice(0,10));
    let long;try{long=new Intl.DateTimeFormat((D.lang==='en'?'en-GB':D.lang)+(D.digits?'-u-nu-arab':'-u-nu-latn'),{dateStyle:'long',timeZone:'UTC'})}catch(e){long=null}
    const written=day=>long?long.format(new Date((D.first+day)*864e5)):iso(day);
    // The last point of a track that counts on a day.
    const at=(points,day)=>{let low=0,high=points.length;while(low<high){const m=(low+high)>>1;points[m][0]<=day?low=m+1:high=m}return low?points[low-1]:null};
    const counted=(b,column)=>!b.cols[column][4].some(s=>s[0]<=now&&now<=s[1]);

    """#

  /// The table of a draft: built once, then updated cell by cell.
  private static let board = #"""
    function build(index){
     const b=D.boards[index],old=$('grid'),table=make('table','js');
     table.id='grid';table.setAttribute('role','grid');table.setAttribute('aria-label',b.id);table.setAttribute('aria-describedby','grid-help');
     const n=b.cols.length,many=n>18;if(many)table.classList.add('many');else if(n>6)table.classList.add('wide');
     const head=make('thead'),groups=make('tr','groups'),names=make('tr'),body=make('tbody');
     groups.append(make('th','',''));
     b.spans=[];
     b.cols.forEach((c,i)=>{const last=b.spans[b.spans.length-1];
      if(last&&last.name===c[1])last.to=i;else{const th=make('th','',c[1]);th.scope='colgroup';groups.append(th);b.spans.push({name:c[1],from:i,to:i,th})}});
     const corner=make('th','',D.words.clause);corner.scope='col';names.append(corner);
     b.heads=b.cols.map(c=>{const th=make('th');th.scope='col';th.append(bdi(c[0]));names.append(th);return th});
     const sumHead=make('th','sum',D.words.balance);sumHead.scope='col';names.append(sumHead);groups.append(make('th','sum',''));
     head.append(groups,names);
     b.track=b.rows.map(()=>new Array(n).fill(null));b.tracks.forEach(t=>{b.track[t[0]][t[1]]=t[2]});
     b.cells=[];b.lines=[];b.sums=[];b.painted=[];
     b.rows.forEach((row,r)=>{
      const tr=make('tr',row[4]?'whole':''),th=make('th');th.scope='row';th.tabIndex=-1;th.dataset.r=r;
      if(row[0]){const num=make('b');num.append(bdi(row[0]));th.append(num,' ')}
      th.append(bdi(row[1]));tr.append(th);
      b.cells.push(b.cols.map((c,i)=>{const td=make('td');td.tabIndex=-1;td.dataset.r=r;td.dataset.c=i;
       const box=make('span'),glyph=make('i'),marks=make('sup');box.setAttribute('aria-hidden','true');box.append(glyph,marks);td.append(box);tr.append(td);return{td,glyph,marks}}));
      b.painted.push(new Array(n).fill(undefined));
      const sum=make('td','sum');if(!row[4])b.sums[r]=bar(sum);tr.append(sum);
      b.lines.push(tr);body.append(tr)});
     table.append(head,body);old.replaceWith(table);
     grid=table;board=b;b.index=index;focused=null;
     $('draft-title').replaceChildren(bdi(b.title||b.id));$('facts').replaceChildren(...b.facts.map(f=>f[1]?bdi(f[0]):f[0]));
     const paths=document.querySelectorAll('.area path');b.chart.forEach((d,i)=>paths[i].setAttribute('d',d));
     b.news=[...new Set(b.tracks.flatMap(t=>t[2].map(p=>p[0])).concat(D.moments.map(m=>m[0])))].sort((x,y)=>x-y);
     partyMenu();paint();filter();
     const first=b.cells[0]&&b.cells[0][0];if(first)rove(first.td);
    }
    const NS='http://www.w3.org/2000/svg',KINDS=['v0','v1','v2','v3','v4','old','none'];
    function bar(td){const svg=document.createElementNS(NS,'svg');svg.setAttribute('viewBox','0 0 100 10');svg.setAttribute('preserveAspectRatio','none');svg.setAttribute('aria-hidden','true');
     const rects=KINDS.map(k=>{const r=document.createElementNS(NS,'rect');r.setAttribute('class',k);r.setAttribute('y','0');r.setAttribute('height','10');svg.append(r);return r});
     td.append(svg);return{td,rects}}
    // The key by which filters select a cell: its stance, or that it must be confirmed.
    const kindOf=point=>point[2]<2?String(point[1]):'w'+point[2];
    function describe(row,column,point,value){
     let words=board.cols[column][0]+', '+(row[0]?row[0]+' ':'')+row[1]+': '+D.values[value][1];
     if(point&&value<SILENT)for(const m of point[3])if(D.marks[m])words+=', '+D.marks[m];
     return words}
    // The narrowest stance on something that contains the row, as of the day.
    function behind(row,c){
     for(const r of row[5]){const track=board.track[r][c],point=track&&at(track,now);if(point&&point[1]<SILENT)return[r,point]}
     return null}
    // Shows every cell as of the day; only cells that changed are touched.
    function paint(){
     const b=board,n=b.cols.length,totals={};
     const counts=b.cols.map((_,c)=>counted(b,c));
     for(let r=0;r<b.rows.length;r++){
      const row=b.rows[r],sum=[0,0,0,0,0,0,0];
      for(let c=0;c<n;c++){
       const track=b.track[r][c],point=track?at(track,now):null;
       let value=point?point[1]:SILENT;if(value===SILENT&&!row[4]&&behind(row,c))value=WHOLE;
       if(!row[4]&&counts[c]){
        const kind=value<SILENT?kindOf(point):value;totals[kind]=(totals[kind]||0)+1;
         if(value<SILENT&&point[2]<2){if(value<5)sum[value]++}
        else if(value<SILENT)sum[5]++;else sum[6]++}
       const key=point&&value<SILENT?point:value;
       if(b.painted[r][c]===key)continue;
       b.painted[r][c]=key;
       const cell=b.cells[r][c],spoken=value<SILENT;
       cell.td.className=spoken?'on v'+value+' w'+point[2]:'v6';
       cell.glyph.textContent=D.values[value][0];cell.marks.textContent=spoken?point[3]:'';
       cell.td.setAttribute('aria-label',describe(row,c,point,value))}
      if(b.sums[r]){const all=sum.reduce((x,y)=>x+y,0)||1;let x=0;
       sum.forEach((v,i)=>{const w=v*100/all,rect=b.sums[r].rects[i];rect.setAttribute('x',x);rect.setAttribute('width',w);x+=w});
       b.sums[r].td.setAttribute('aria-label',D.values.slice(0,5).map((v,i)=>v[1]+' '+sum[i]).join(', ')+', '+D.values[SILENT][1]+' '+sum[6])}}
     document.querySelectorAll('.chip').forEach(chip=>{chip.querySelector('b').textContent=num(totals[chip.dataset.value]||0)});
     $('early').hidden=!(b.day>now)}

    """#

  /// The day, the filters, and the arrow keys in the grid.
  private static let tools = #"""
    function setDay(day){
     now=Math.max(0,Math.min(D.days-1,day));
     const slider=$('slider');slider.value=now;slider.setAttribute('aria-valuetext',written(now));$('day').textContent=written(now);
     $('news').textContent=D.moments.filter(m=>m[0]===now).map(m=>m[2]).join(' · ');
     if(follow){const index=latest();if(index!==board.index)return build(index)}
     paint();if(wanted.size)filter()}
    const latest=()=>{let best=0;D.boards.forEach((b,i)=>{if(b.day<=now&&b.day>=D.boards[best].day)best=i});return best};
    const later=day=>{const found=board.news.find(d=>d>day);return found===undefined?D.days-1:found};
    const earlier=day=>{let found=0;for(const d of board.news)if(d<day)found=d;return found};
    function partyMenu(){
     const list=$('parties');list.replaceChildren();
     board.boxes=board.cols.map((c,i)=>{const label=make('label'),box=make('input');box.type='checkbox';box.checked=true;box.addEventListener('change',filter);label.append(box,' ',bdi(c[0]));list.append(label);return box})}
    const folded=text=>text.replace(/[٠-٩]/g,d=>'٠١٢٣٤٥٦٧٨٩'.indexOf(d)).toLowerCase().normalize('NFKD').replace(/\p{M}|\u0640/gu,'').replace(/[أإآٱ]/g,'ا').replace(/ى/g,'ي').replace(/ة/g,'ه');
    function filter(){
     const b=board,word=folded($('find').value.trim()),spoken=$('spoken').checked,shown=b.boxes.map(x=>x.checked);
     b.heads.forEach((th,c)=>{th.hidden=!shown[c]});
     b.spans.forEach(s=>{let k=0;for(let c=s.from;c<=s.to;c++)if(shown[c])k++;s.th.colSpan=k||1;s.th.hidden=!k});
     b.rows.forEach((row,r)=>{
      let any=false,match=false;
      b.cells[r].forEach((cell,c)=>{
       const key=b.painted[r][c],value=typeof key==='number'?SILENT:key[1],hit=!wanted.size||(value<SILENT&&wanted.has(kindOf(key)));
       cell.td.hidden=!shown[c];cell.td.classList.toggle('dim',!hit);
       if(shown[c]){if(value<SILENT)any=true;if(hit)match=true}});
      b.lines[r].hidden=(word&&!folded(row[0]+' '+row[1]+' '+row[2]).includes(word))||(spoken&&!any)||(wanted.size>0&&!match)})}
    function rove(target,focus){if(focused)focused.tabIndex=-1;focused=target;target.tabIndex=0;if(focus){target.focus({preventScroll:true});reveal(target)}}
    // A cell must not be hidden behind the fixed names.
    function reveal(cell){
     const box=$('board'),a=cell.getBoundingClientRect(),v=box.getBoundingClientRect();
     const top=grid.tHead.getBoundingClientRect().height,side=grid.rows[1].cells[0].getBoundingClientRect().width;
     if(a.top<v.top+top)box.scrollTop-=v.top+top-a.top;else if(a.bottom>v.bottom)box.scrollTop+=a.bottom-v.bottom;
     if(cell.tagName==='TH')return;
     const from=rtl?v.left:v.left+side,to=rtl?v.right-side:v.right;
     if(a.left<from)box.scrollLeft-=from-a.left;else if(a.right>to)box.scrollLeft+=a.right-to}
    function step(cell,dr,dc){
     let r=+cell.dataset.r,c=cell.dataset.c===undefined?-1:+cell.dataset.c;
     do{r+=dr;c+=dc;
      if(r<0||r>=board.rows.length||c< -1||c>=board.cols.length)return null;
     }while(board.lines[r].hidden||(c>=0&&board.heads[c].hidden));
     return c<0?board.lines[r].cells[0]:board.cells[r][c].td}
    function keys(event){
     const cell=event.target.closest('[data-r]');if(!cell)return;
     const ahead=rtl?-1:1;let to=null;
     switch(event.key){
      case'ArrowRight':to=step(cell,0,ahead);break;
      case'ArrowLeft':to=step(cell,0,-ahead);break;
      case'ArrowDown':to=step(cell,1,0);break;
      case'ArrowUp':to=step(cell,-1,0);break;
      case'Home':to=board.lines[+cell.dataset.r].cells[0];break;
      case'End':{to=cell;for(let next=cell;next;next=step(next,0,1))to=next;break}
      case'Enter':case' ':event.preventDefault();open(cell);return;
      default:return}
     event.preventDefault();if(to)rove(to,true)}

    """#

  /// The drawer with the evidence of one cell, or of all cells in one row.
  private static let evidence = #"""
    let back=null;
    function article(index){const source=index>=0&&$('s'+index);if(!source)return null;const copy=source.cloneNode(true);copy.removeAttribute('id');return copy}
    function state(point){
     const line=make('p','state'),sign=make('span','swatch v'+Math.min(point[1],6)+' w'+point[2],D.values[point[1]][0]);
     sign.setAttribute('aria-hidden','true');line.append(sign,make('b','',D.values[point[1]][1]));return line}
    function remarks(point){
     const list=make('ul','notes');
     if(point[5])list.append(make('li','',D.remarks[point[5]]));
     for(const m of point[3])if(D.marks[m]&&!(point[5]&&m==='^')){const item=make('li');item.append(make('b','glyph',m),' '+D.marks[m]);list.append(item)}
     return list}
    function past(point,open){
     const details=make('details');details.open=open;
     const line=make('summary');line.append(bdi(point[6]?D.words.undated:iso(point[0])),' ',make('span','glyph',D.values[point[1]][0]),' ',D.values[point[1]][1]);
     details.append(line);const copy=article(point[4]);if(copy)details.append(remarks(point),copy);return details}
    function clauseText(body,row){
     if(!row[2])return;
     body.append(make('h3','',D.words.text));const p=make('p','clause',row[2]);p.dir='auto';if(row[3])p.lang=row[3];body.append(p)}
    function open(cell){
     const r=+cell.dataset.r,c=cell.dataset.c,b=board,row=b.rows[r],title=$('drawer-title'),body=$('drawer-body');
     const clause=(row[0]?row[0]+' ':'')+row[1];body.replaceChildren();title.replaceChildren();
     if(c===undefined){
      title.append(bdi(clause));clauseText(body,row);
      body.append(make('h3','',D.words.statements));let any=false;
      b.cols.forEach((col,i)=>{const point=b.track[r][i]&&at(b.track[r][i],now);if(!point||point[1]>=SILENT)return;any=true;
       const d=past(point,false),s=d.querySelector('summary');s.prepend(bdi(col[0]),' · ');body.append(d)});
      if(!any)body.append(make('p','r-muted',D.words.nothing))
     }else{
      title.append(bdi(b.cols[c][0]),' · ',bdi(clause));
      const track=b.track[r][c]||[],point=at(track,now);
      if(point&&point[1]<SILENT){body.append(state(point),remarks(point));const copy=article(point[4]);if(copy)body.append(copy)}
      else{
       body.append(make('p','r-muted',D.words.nothing));
       const found=behind(row,c);
       if(found){const whole=found[1];body.append(make('h3','',b.rows[found[0]][1]),state(whole));const copy=article(whole[4]);if(copy)body.append(copy)}}
      const before=track.filter(p=>p[0]<=now&&p!==point).reverse();
      if(before.length){body.append(make('h3','',D.words.history));before.forEach(p=>body.append(past(p,false)))}
      clauseText(body,row)}
     if(back)back.classList.remove('picked');back=cell;cell.classList.add('picked');rove(cell);
     const drawer=$('drawer');drawer.hidden=false;drawer.scrollTop=0;title.focus()}
    function close(){
     const drawer=$('drawer');if(drawer.hidden)return;drawer.hidden=true;
     if(back){back.classList.remove('picked');back.focus({preventScroll:true})}}

    """#

  private static let start = #"""
    document.documentElement.classList.add('script');
    document.querySelectorAll('.tools[hidden],.filters[hidden],.time[hidden]').forEach(e=>{e.hidden=e.className==='time'&&D.days<2});
    $('board').removeAttribute('tabindex');
    build(D.chosen);setDay(now);
    $('board').addEventListener('click',e=>{const cell=e.target.closest('[data-r]');if(cell)open(cell)});
    $('board').addEventListener('keydown',keys);
    const slider=$('slider');
    slider.addEventListener('input',()=>setDay(+slider.value));
    slider.addEventListener('keydown',e=>{
     const up=e.key==='ArrowUp'||e.key===(rtl?'ArrowLeft':'ArrowRight'),down=e.key==='ArrowDown'||e.key===(rtl?'ArrowRight':'ArrowLeft');
     const day=up?later(now):down?earlier(now):e.key==='PageUp'?now+7:e.key==='PageDown'?now-7:null;
     if(day!==null){e.preventDefault();setDay(day)}});
    $('earlier').addEventListener('click',()=>setDay(earlier(now)));
    $('later').addEventListener('click',()=>setDay(later(now)));
    $('draft').addEventListener('change',e=>{close();follow=+e.target.value<0;build(follow?latest():+e.target.value)});
    document.querySelectorAll('.chip').forEach(chip=>chip.addEventListener('click',()=>{
     const value=chip.dataset.value,on=!wanted.has(value);on?wanted.add(value):wanted.delete(value);chip.setAttribute('aria-pressed',on);filter()}));
    $('find').addEventListener('input',filter);$('spoken').addEventListener('change',filter);
    const choose=test=>{board.boxes.forEach((box,i)=>{box.checked=test(board.cols[i])});filter()};
    $('all').addEventListener('click',()=>choose(()=>true));
    $('principals').addEventListener('click',()=>choose(c=>c[2]));
    $('close').addEventListener('click',close);
    document.addEventListener('keydown',e=>{if(e.key!=='Escape')return;const menu=document.querySelector('.menu[open]');if(menu){menu.open=false;menu.querySelector('summary').focus()}else close()});
    document.addEventListener('click',e=>{const menu=document.querySelector('.menu[open]');if(menu&&!menu.contains(e.target))menu.open=false});
    const pair=$('pair');
    if(pair){pair.addEventListener('change',()=>{document.querySelectorAll('.pair').forEach((p,i)=>p.classList.toggle('first',i===+pair.value))});
     $('notable').addEventListener('change',e=>$('drafts').classList.toggle('calm',e.target.checked))}
    // A link to a statement opens the month that contains it.
    const reach=()=>{const target=location.hash.length>1&&$(location.hash.slice(1)),fold=target&&target.closest('details');if(fold){fold.open=true;target.scrollIntoView()}};
    addEventListener('hashchange',reach);reach();

    """#
}
